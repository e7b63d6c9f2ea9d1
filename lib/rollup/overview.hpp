// SPDX-License-Identifier: MIT
// `giamsat status`: who has sent, who is late, who is missing. A value, worked out without any figures.
#pragma once

#include "rollup/roll_up.hpp"
#include "rollup/rollup.hpp"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace giamsat::rollup {

/// One submission that is owed, and what that means on the day.
struct OwedSubmission {
    SubmissionRow row;
    std::optional<text::Date> due;  ///< the last day in time; none where none is fixed
    text::Date last_day;   ///< after which its absence is complained of: `due`, else the last day of the period
    bool overdue = false;  ///< that day is past, and nothing that counts is there: missing, a draft, or invalid

    /// The register of receipt has it, but no file is there.
    bool only_registered() const { return row.submitted && row.file.empty(); }
    /// It is there, and counts.
    bool is_there() const;
};

struct Overview {
    const programme::Programme* programme = nullptr;  ///< outlives the overview
    programme::UnitIndex unit = programme::no_unit;
    std::optional<text::Period> period;
    text::Date as_of;
    std::size_t files = 0;                    ///< plans and reports of the programme among those given
    std::vector<OwedSubmission> submissions;  ///< by unit in roster order, then by duty and period
    /// Of the register, of what is only in the register, and of files of which it cannot be told whose they are.
    std::vector<finding::Finding> findings;

    /// Something is overdue.
    bool lacks_something() const;
};

struct OverviewOptions {
    intake::Sitting sitting;
    programme::UnitIndex unit = programme::no_unit;
    /// The submissions of this period, plans by their due date; none: all that was owed up to `as_of`, and what is
    /// awaited in the month after it.
    std::optional<text::Period> period;
};

/// What the units of the subtree owe, and what of it is there. The same whatever the number of jobs. Throws what
/// `sitting.read` throws.
Overview overview_of(std::span<const intake::Input> inputs, const OverviewOptions& options);

}  // namespace giamsat::rollup
