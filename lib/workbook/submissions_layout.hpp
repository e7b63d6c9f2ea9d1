// SPDX-License-Identifier: MIT
// Which units and submissions the sheets of the submissions show, and where.
#pragma once

#include "rollup/rollup.hpp"
#include "text/message.hpp"

#include <map>
#include <optional>
#include <set>
#include <tuple>
#include <vector>

namespace giamsat::workbook {

/// One column: submissions of one kind for one period, whichever duty asks them of whom.
struct SubmissionColumn {
    Duty::Kind kind = Duty::Kind::report;
    Period period;
    std::set<int> duties;
};

/// The units of one level that owe something, in roster order.
struct SubmissionLevel {
    int level = 0;
    std::vector<UnitIndex> units;
};

struct SubmissionLayout {
    std::vector<SubmissionLevel> levels;    ///< the highest first
    std::vector<SubmissionColumn> columns;  ///< plans, then reports by the end of their period
    /// The row for a unit and a column: null where nothing is owed.
    const SubmissionRow* find(UnitIndex unit, const SubmissionColumn& column) const;

    std::map<std::tuple<UnitIndex, Duty::Kind, Date, Date>, const SubmissionRow*> rows;
};

SubmissionLayout submission_layout(const Rollup& rollup);

/// "Kế hoạch", "Báo cáo tháng 4/2023", "Báo cáo đột xuất từ … (theo 45/CV-BTV)".
Bilingual name_of(const Programme& programme, const SubmissionColumn& column);
/// "trước ngày 20/02/2023"; that none is fixed where no duty names one.
Bilingual due_of(const Programme& programme, const SubmissionColumn& column);

}  // namespace giamsat::workbook
