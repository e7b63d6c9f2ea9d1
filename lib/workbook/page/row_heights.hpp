// SPDX-License-Identifier: MIT
#pragma once

#include "workbook/page/sheet.hpp"

#include <string>

namespace giamsat::workbook {

/// The width, in characters, of a column that takes a text of that size on one line.
double width_of_line(const std::string& text, int size);

/// The least width, in characters, of a column that breaks no word of that text, which is bold and wrapped.
double width_of_longest_word(const std::string& text, int size);

/// The height in points of a text that is wrapped over columns of that width (in characters); no more than a row may
/// have.
double wrapped_height(const std::string& text, double width, int size);

/// Makes every row as high as its texts need where they are wrapped: spreadsheet programs do not do so for merged
/// cells, and some do it for none until the row is edited. A height that is set already is the least. Texts that run
/// upwards count for nothing.
void fit_row_heights(Sheet& sheet);

/// The sum of the widths of these columns.
double width_of(const Sheet& sheet, int first, int last);

}  // namespace giamsat::workbook
