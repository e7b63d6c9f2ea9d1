// SPDX-License-Identifier: MIT
// The units and submissions on the sheets of submissions, and their places.
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

/// One column: the submissions of one kind for one period, over all duties; an ad hoc one has a column of its own.
struct SubmissionColumn {
    programme::Duty::Kind kind = programme::Duty::Kind::report;
    text::Period period;
    programme::DutyIndex ad_hoc;
    std::set<programme::DutyIndex> duties;
};

/// The units of one level with something to submit, in roster order.
struct SubmissionLevel {
    programme::LevelIndex level;
    std::vector<programme::UnitIndex> units;
};

struct SubmissionLayout {
    std::vector<SubmissionLevel> levels;    ///< the highest first
    std::vector<SubmissionColumn> columns;  ///< plans, then reports by the end of their period
    /// The row for a unit and a column; null if nothing is due.
    const rollup::SubmissionRow* find(programme::UnitIndex unit, const SubmissionColumn& column) const;

    std::map<std::tuple<programme::UnitIndex, programme::Duty::Kind, text::Date, text::Date, programme::DutyIndex>,
             const rollup::SubmissionRow*>
        rows;
};

SubmissionLayout submission_layout(const rollup::Rollup& rollup);

/// The columns of each sheet: as many as are legible on one page width.
std::vector<std::span<const SubmissionColumn>> submission_pages(const SubmissionLayout& layout);
/// The row with the title of the first level, on each sheet.
int first_submission_row();
inline constexpr int first_submission_column = 2;

/// Whether the submission has a due date; for a level: whether one in these columns has.
bool is_dated(const programme::Programme& programme, const rollup::SubmissionRow& row);
bool has_due_dates(const programme::Programme& programme, const SubmissionLayout& layout, const SubmissionLevel& level,
                   std::span<const SubmissionColumn> columns);

/// The cells of a level's units in some adjacent columns of one sheet.
struct SubmissionCells {
    text::Bilingual sheet;
    Area area;
};

/// The cells of the columns in `wanted`, given by their index in the layout.
std::vector<SubmissionCells> submission_cells(const programme::Programme& programme, const SubmissionLayout& layout,
                                              programme::LevelIndex level, const std::set<std::size_t>& wanted);

/// An expression for the number of cells of the range, whose first line says a state and others the date and the
/// revision, that say this one. Not with wildcards: in some programs they end at the line's end.
std::string count_of_state(const std::string& range, rollup::SubmissionState state, text::Language language);

/// "Kế hoạch", "Báo cáo tháng 4/2023", "Báo cáo đột xuất từ … (theo 45/CV-BTV)".
text::Bilingual name_of(const programme::Programme& programme, const SubmissionColumn& column);
/// "trước ngày 20/02/2023"; says that none is fixed if no duty has a due date.
text::Bilingual due_of(const programme::Programme& programme, const SubmissionColumn& column);

}  // namespace giamsat::workbook
