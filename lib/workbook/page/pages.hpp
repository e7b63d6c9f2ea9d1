// SPDX-License-Identifier: MIT
#pragma once

#include "workbook/page/sheet.hpp"

namespace giamsat::workbook {

/// Sets the page breaks, from the heights of the rows, which must have been set, and the scale at which the columns
/// fill the width of the page. Rows to keep together, and rows under a chart, are not divided if they fit on a page.
/// Pages are filled a little less than possible, so that spreadsheet programs do not break them earlier.
void break_pages(Sheet& sheet);

}  // namespace giamsat::workbook
