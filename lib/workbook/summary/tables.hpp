// SPDX-License-Identifier: MIT
// The tables of the summary sheet. All stand on one grid of columns, one below the other.
#pragma once

#include "rollup/rollup.hpp"
#include "text/message.hpp"
#include "workbook/page/sheet.hpp"

#include <vector>

namespace giamsat::workbook {

/// The columns that every table of the sheet uses; one that needs more goes on to their right.
namespace grid {
inline constexpr int number = 0;
inline constexpr int clause = 1;
inline constexpr int title = 2;
inline constexpr int first_count = 3;
inline constexpr int share = 10;
inline constexpr int note = 11;
}  // namespace grid

/// Where a table begins, and what for.
struct TablePlace {
    int row = 0;
    int section = 1;  ///< its number
    text::Language language = text::Language::vi;
};

/// A table on the sheet: where its numbers stand, for charts, and the first row below it. A table without rows takes
/// no place.
struct PlacedTable {
    int header_row = 0;  ///< the row that names the columns
    int first_row = 0;
    int last_row = -1;  ///< without the total
    int next_row = 0;
    std::vector<Chart::Series> series = {};  ///< of its chart

    bool empty() const { return last_row < first_row; }
};

/// How many of the plans, and of the reports whose period ends in the period, have been submitted, and in time.
PlacedTable put_submissions(Sheet& sheet, const TablePlace& place, const rollup::Rollup& rollup);
/// For each direct subordinate (or for the unit itself, where it has none with targets): how many targets stand how.
PlacedTable put_targets_by_unit(Sheet& sheet, const TablePlace& place, const rollup::Rollup& rollup);
/// What may not arise (cases), over the period and over the year.
PlacedTable put_cases(Sheet& sheet, const TablePlace& place, const rollup::Rollup& rollup);
/// The targets of the unit that is rolled up.
PlacedTable put_targets(Sheet& sheet, const TablePlace& place, const rollup::Rollup& rollup);

/// The columns that put_cases() needs beside those of the grid.
int extra_case_columns(const rollup::Rollup& rollup, text::Language language);

/// "2. Chỉ tiêu …" above a table.
void put_table_title(Sheet& sheet, const TablePlace& place, const text::Bilingual& title);
/// Where the rows of a table begin whose title stands at the place and whose header takes that many rows.
int first_table_row(const TablePlace& place, int header_rows);
/// "Tổng cộng" in the first columns of a row.
void put_total_label(Sheet& sheet, int row, int last, text::Language language);
/// Text over the clause's and the title's columns.
void put_row_title(Sheet& sheet, int row, std::size_t index, const std::string& title);

}  // namespace giamsat::workbook
