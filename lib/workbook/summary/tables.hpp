// SPDX-License-Identifier: MIT
// The tables of the summary sheet, one below the other on a common grid of columns.
#pragma once

#include "rollup/rollup.hpp"
#include "text/message.hpp"
#include "workbook/page/sheet.hpp"

#include <vector>

namespace giamsat::workbook {

/// The columns used by every table of the sheet; a table that needs more continues to their right.
namespace grid {
inline constexpr int number = 0;
inline constexpr int clause = 1;
inline constexpr int title = 2;
inline constexpr int first_count = 3;
inline constexpr int share = 10;
inline constexpr int note = 11;
}  // namespace grid

/// The place of a table and its context.
struct TablePlace {
    int row = 0;
    int section = 1;  ///< its number
    text::Language language = text::Language::vi;
};

/// A table on the sheet: the place of its numbers, for charts, and the first row below it. A table without rows takes
/// up no space.
struct PlacedTable {
    int header_row = 0;  ///< the row with the column headings
    int first_row = 0;
    int last_row = -1;  ///< without the total
    int next_row = 0;
    std::vector<Chart::Series> series = {};  ///< for its chart

    bool empty() const { return last_row < first_row; }
};

/// How many of the plans, and of the reports whose period ends in this period, have been submitted, and how many in
/// time.
PlacedTable put_submissions(Sheet& sheet, const TablePlace& place, const rollup::Rollup& rollup);
/// The number of targets by status, for each direct subordinate (or for the unit itself, if no subordinate has
/// targets).
PlacedTable put_targets_by_unit(Sheet& sheet, const TablePlace& place, const rollup::Rollup& rollup);
/// Cases, over the period and over the year.
PlacedTable put_cases(Sheet& sheet, const TablePlace& place, const rollup::Rollup& rollup);
/// The targets of the rolled-up unit.
PlacedTable put_targets(Sheet& sheet, const TablePlace& place, const rollup::Rollup& rollup);

/// What the totals of put_cases() lack, in a line for below its chart; empty if nothing is missing.
text::Bilingual coverage_of_cases(const rollup::Rollup& rollup, text::Language language);
/// The number of columns that put_cases() needs besides those of the grid.
int extra_case_columns(const rollup::Rollup& rollup, text::Language language);

/// "2. Chỉ tiêu …" above a table.
void put_table_title(Sheet& sheet, const TablePlace& place, const text::Bilingual& title);
/// The first row of data of a table with its title at that place and a header of that many rows.
int first_table_row(const TablePlace& place, int header_rows);
/// "Tổng cộng" in the first columns of a row.
void put_total_label(Sheet& sheet, int row, int last, text::Language language);
/// Text over the columns of the clause and the title.
void put_row_title(Sheet& sheet, int row, std::size_t index, const std::string& title);

}  // namespace giamsat::workbook
