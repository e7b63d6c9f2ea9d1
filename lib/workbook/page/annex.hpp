// SPDX-License-Identifier: MIT
// Shared parts of the annexes of an administrative document (Decree 30/2020/NĐ-CP): heading, table headers, signatures.
#pragma once

#include "rollup/rollup.hpp"
#include "workbook/page/sheet.hpp"
#include "workbook/sheets.hpp"

#include <span>
#include <string>
#include <vector>

namespace giamsat::workbook {

/// The number of rows of put_heading(), so that the first row of a table is known beforehand.
inline constexpr int heading_rows = 10;
/// The number of rows of put_columns().
inline constexpr int column_rows = 2;

/// Styles shared by the sheets.
Style table_text(bool bold = false);
Style table_centred(bool bold = false);
Style table_count(bool bold = false);
Style table_share(bool bold = false);
Style table_header();
Style section_title();

// "_)" keeps right-aligned numbers, and a dash instead of a number, away from the border and the text after it.
inline constexpr const char* count_format = "#,##0_);-#,##0_);0_);@_)";
inline constexpr const char* share_format = "0.00%_);-0.00%_);0.00%_);@_)";
inline constexpr const char* date_format = "dd/mm/yyyy";

/// A heading of a column, over one or more columns of the sheet.
struct ColumnHead {
    int first = 0;
    int last = 0;
    std::string text;
    std::string follows;  ///< how the column is calculated from others: "(4)/(3)"
};

/// "Quận …; kỳ: tháng 4/2023; số liệu tính đến ngày …".
text::Bilingual scope_of(const rollup::Rollup& rollup);
/// Writes the issuer, place and date, the annex's number, `title` (in capitals), the document it is attached to, the
/// period, and `unit_of_count`. The widths of the columns must have been set.
void put_heading(Sheet& sheet, const rollup::Rollup& rollup, const SheetOptions& options, const text::Bilingual& title,
                 const text::Bilingual& unit_of_count);
/// An annex with a sentence that says why it has no table. The sheet has no name yet.
Sheet empty_annex(const rollup::Rollup& rollup, const SheetOptions& options, const text::Bilingual& title,
                  const text::Bilingual& sentence);
/// The headings and, below them, the row that numbers the columns.
void put_columns(Sheet& sheet, int row, std::span<const ColumnHead> heads);
/// The row that numbers the columns.
void put_column_numbers(Sheet& sheet, int row, std::span<const ColumnHead> heads);
/// "(3)": the number of the column whose head is at that place.
std::string column_number(std::size_t place);
/// Who prepared the table, and who signs; keeps the rows above on the same page.
void put_signatures(Sheet& sheet, int row, const rollup::Rollup& rollup, text::Language language);

}  // namespace giamsat::workbook
