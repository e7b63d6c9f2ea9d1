// SPDX-License-Identifier: MIT
#pragma once

#include "workbook/page/sheet.hpp"

namespace giamsat::workbook {

/// Rows of the sheet that so many charts take, that many beside each other, with an empty row below each line of them.
int rows_of_charts(int count, int beside);

/// Places the sheet's charts from that row on, in their order, over the whole width of its columns.
void place_charts(Sheet& sheet, int row, int beside);

}  // namespace giamsat::workbook
