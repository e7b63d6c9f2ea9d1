// SPDX-License-Identifier: MIT
#include "author/blank.hpp"

namespace giamsat {

Submission Blank::submission() const {
    Submission submission;
    submission.kind = kind;
    submission.unit = unit;
    submission.period = period;
    submission.days = days();
    return submission;
}

}  // namespace giamsat
