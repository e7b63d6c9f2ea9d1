// SPDX-License-Identifier: MIT
// Which units and submissions the sheets of the submissions show, and where.
#pragma once

#include "rollup/rollup.hpp"
#include "text/message.hpp"
#include "workbook/page/sheet.hpp"

#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <tuple>
#include <vector>

namespace giamsat::workbook {

/// One column: submissions of one kind for one period, whichever duty asks them of whom.
struct SubmissionColumn {
    programme::Duty::Kind kind = programme::Duty::Kind::report;
    text::Period period;
    std::set<programme::DutyIndex> duties;
};

/// The units of one level that owe something, in roster order.
struct SubmissionLevel {
    programme::LevelIndex level;
    std::vector<programme::UnitIndex> units;
};

struct SubmissionLayout {
    std::vector<SubmissionLevel> levels;    ///< the highest first
    std::vector<SubmissionColumn> columns;  ///< plans, then reports by the end of their period
    /// The row for a unit and a column: null where nothing is owed.
    const rollup::SubmissionRow* find(programme::UnitIndex unit, const SubmissionColumn& column) const;

    std::map<std::tuple<programme::UnitIndex, programme::Duty::Kind, text::Date, text::Date>,
             const rollup::SubmissionRow*>
        rows;
};

SubmissionLayout submission_layout(const rollup::Rollup& rollup);

/// The columns of each sheet: as many as are legible on a page's width.
std::vector<std::span<const SubmissionColumn>> submission_pages(const SubmissionLayout& layout);
/// Where the title of the first level stands, on each sheet.
int first_submission_row();
inline constexpr int first_submission_column = 2;

/// One of the submissions has a last day; that of a level, in one of the columns.
bool is_dated(const programme::Programme& programme, const rollup::SubmissionRow& row);
bool has_due_dates(const programme::Programme& programme, const SubmissionLayout& layout, const SubmissionLevel& level,
                   std::span<const SubmissionColumn> columns);

/// The cells of a level's units in some columns that stand side by side on one sheet.
struct SubmissionCells {
    text::Bilingual sheet;
    Area area;
};

/// Those of the columns that `wanted` tells, by their place in the layout.
std::vector<SubmissionCells> submission_cells(const programme::Programme& programme, const SubmissionLayout& layout,
                                              programme::LevelIndex level, const std::set<std::size_t>& wanted);

/// What COUNTIF looks for in a cell: the word stands before the date, the days late may stand before the word.
std::string pattern_of(rollup::SubmissionState state, text::Language language);

/// "Kế hoạch", "Báo cáo tháng 4/2023", "Báo cáo đột xuất từ … (theo 45/CV-BTV)".
text::Bilingual name_of(const programme::Programme& programme, const SubmissionColumn& column);
/// "trước ngày 20/02/2023"; that none is fixed where no duty names one.
text::Bilingual due_of(const programme::Programme& programme, const SubmissionColumn& column);

}  // namespace giamsat::workbook
