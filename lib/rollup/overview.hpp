// SPDX-License-Identifier: MIT
// `giamsat status`: who has submitted, who is late, who is missing. A value, made without any figures.
#pragma once

#include "rollup/roll_up.hpp"
#include "rollup/rollup.hpp"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace giamsat::rollup {

/// One submission that is due, and its situation on the day of judgement.
struct OwedSubmission {
    SubmissionRow row;
    std::optional<text::Date> due;  ///< the last day in time; none if no day is fixed
    text::Date last_day;            ///< after this day it is overdue: `due`, otherwise the last day of the period
    bool overdue = false;           ///< that day is past and there is no file that counts: missing, a draft, or invalid

    /// Whether it is in the register of receipt, but without a file.
    bool only_registered() const { return row.submitted && row.file.empty(); }
    /// Whether it has been received and counts.
    bool is_there() const;
};

OwedSubmission owed(const programme::Programme& programme, SubmissionRow row, text::Date as_of);

struct Overview {
    const programme::Programme* programme = nullptr;  ///< must outlive the overview
    programme::UnitIndex unit = programme::no_unit;
    std::optional<text::Period> period;
    text::Date as_of;
    std::size_t files = 0;                    ///< plans and reports of the programme among the given files
    std::vector<std::string> sent_later;      ///< the files that were sent after that day: not counted
    std::vector<OwedSubmission> submissions;  ///< by unit in roster order, then by duty and period
    /// About the register, about submissions that are only in the register, and about files whose sender is unknown.
    std::vector<finding::Finding> findings;

    /// Whether something is overdue.
    bool lacks_something() const;
};

struct OverviewOptions {
    intake::Sitting sitting;
    programme::UnitIndex unit = programme::no_unit;
    /// The submissions of this period, plans by their due date; none: everything due up to `as_of`, and what is awaited
    /// in the month after.
    std::optional<text::Period> period;
};

/// The submissions due from the units of the subtree, and their states. The result does not depend on the number of
/// jobs. Throws what `sitting.read` throws.
Overview overview_of(std::span<const intake::Input> inputs, const OverviewOptions& options);

}  // namespace giamsat::rollup
