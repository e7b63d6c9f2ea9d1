// SPDX-License-Identifier: MIT
// The columns of the overview of submissions.
#pragma once

#include "rollup/overview.hpp"
#include "text/message.hpp"

namespace giamsat::report {

/// The submissions of one kind for one period, over all duties; an ad hoc one has a column of its own.
struct OverviewColumn {
    bool plan = false;
    text::Period period;
    programme::DutyIndex ad_hoc;
    friend bool operator==(const OverviewColumn&, const OverviewColumn&) = default;
};

OverviewColumn column_of(const programme::Programme& programme, const rollup::OwedSubmission& submission);

/// Plans first; then by the period's end, a shorter period before a longer one.
bool goes_before(const OverviewColumn& a, const OverviewColumn& b);

/// "T4", "M4": short, for a narrow column.
text::Bilingual head_of(const OverviewColumn& column);
/// "báo cáo tháng 4/2023", "report for 4/2023".
text::Bilingual name_of(const OverviewColumn& column);

}  // namespace giamsat::report
