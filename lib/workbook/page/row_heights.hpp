// SPDX-License-Identifier: MIT
#pragma once

#include "workbook/page/sheet.hpp"

#include <string>

namespace giamsat::workbook {

/// The width, in characters, of a column in which a text of that font size fits on one line.
double width_of_line(const std::string& text, int size);

/// The smallest width, in characters, of a column in which no word of that bold, wrapped text is broken.
double width_of_longest_word(const std::string& text, int size);

/// The height in points of a text wrapped to that width (in characters), limited to the maximum height of a row.
double wrapped_height(const std::string& text, double width, int size);

/// Makes every row high enough for its wrapped texts: spreadsheet programs do not do that for merged cells, and some
/// not at all until the row is edited. A height that is already set is a minimum. Upright texts are ignored.
void fit_row_heights(Sheet& sheet);

/// The sum of the widths of these columns.
double width_of(const Sheet& sheet, int first, int last);

}  // namespace giamsat::workbook
