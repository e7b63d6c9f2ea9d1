// SPDX-License-Identifier: MIT
#include "author/blank.hpp"

namespace giamsat::author {

submission::Submission Blank::submission() const {
    submission::Submission submission;
    submission.kind = kind;
    submission.unit = unit;
    submission.period = period;
    submission.days = days();
    return submission;
}

}  // namespace giamsat::author
