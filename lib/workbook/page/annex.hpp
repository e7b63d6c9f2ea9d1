// SPDX-License-Identifier: MIT
// What the annexes of an administrative document share (Decree 30/2020/NĐ-CP): heading, table headers, signatures.
#pragma once

#include "rollup/rollup.hpp"
#include "workbook/page/sheet.hpp"
#include "workbook/sheets.hpp"

#include <span>
#include <string>
#include <vector>

namespace giamsat::workbook {

/// Rows that put_heading() takes, so that the first row of a table is known beforehand.
inline constexpr int heading_rows = 10;
/// Rows that put_columns() takes.
inline constexpr int column_rows = 2;

/// Looks that sheets share.
Style table_text(bool bold = false);
Style table_centred(bool bold = false);
Style table_count(bool bold = false);
Style table_share(bool bold = false);
Style table_header();
Style section_title();

// "_)" keeps what is right-aligned off the border and the text behind it, a dash in the place of a number, too.
inline constexpr const char* count_format = "#,##0_);-#,##0_);0_);@_)";
inline constexpr const char* share_format = "0.00%_);-0.00%_);0.00%_);@_)";
inline constexpr const char* date_format = "dd/mm/yyyy";

/// A heading of a column, over one or more columns of the sheet.
struct ColumnHead {
    int first = 0;
    int last = 0;
    std::string text;
    std::string follows;  ///< how the column follows from others: "(4)/(3)"
};

/// "Quận …; kỳ: tháng 4/2023; số liệu tính đến ngày …".
text::Bilingual scope_of(const rollup::Rollup& rollup);
/// The widths of the columns must have been set. Puts who issues it, place and
/// date, the annex's number, `title` (in capitals), what it is attached to, the period, and `unit_of_count`.
void put_heading(Sheet& sheet, const rollup::Rollup& rollup, const SheetOptions& options, const text::Bilingual& title,
                 const text::Bilingual& unit_of_count);
/// An annex that says in a sentence why there is no table in it. The sheet has no name yet.
Sheet empty_annex(const rollup::Rollup& rollup, const SheetOptions& options, const text::Bilingual& title,
                  const text::Bilingual& sentence);
/// The headings and, below them, the row that numbers the columns.
void put_columns(Sheet& sheet, int row, std::span<const ColumnHead> heads);
/// The row that numbers the columns.
void put_column_numbers(Sheet& sheet, int row, std::span<const ColumnHead> heads);
/// "(3)": the number of the column whose head is at that place.
std::string column_number(std::size_t place);
/// Who has drawn up the table, and who signs; the rows above stay on their page.
void put_signatures(Sheet& sheet, int row, const rollup::Rollup& rollup, text::Language language);

}  // namespace giamsat::workbook
