// SPDX-License-Identifier: MIT
// What one file comes to of the targets that it is judged by. Targets keep nothing from being counted.
#pragma once

#include "finding/finding.hpp"
#include "programme/indices.hpp"
#include "text/date.hpp"

#include <optional>
#include <vector>

namespace giamsat::check {

/// A target that is not met, and the finding that says so.
struct MissedTarget {
    programme::TargetIndex target;
    finding::Finding finding;
};

/// A due date that a target asks for and that the file's own date does not keep. Whether that is a fault depends on the
/// earlier revisions of the submission.
struct DueDate {
    programme::TargetIndex target;
    text::Date last;                           ///< the last day in time
    finding::Spot spot;                        ///< the date of submission, or near to where it is absent
    std::optional<finding::Related> received;  ///< in the register of receipt, if the date is the register's
};

struct JudgedTargets {
    std::vector<MissedTarget> missed;
    std::vector<DueDate> due_dates;
};

}  // namespace giamsat::check
