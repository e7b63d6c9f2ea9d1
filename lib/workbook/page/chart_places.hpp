// SPDX-License-Identifier: MIT
#pragma once

#include "workbook/page/sheet.hpp"

namespace giamsat::workbook {

/// The number of rows for `count` charts, `beside` of them side by side, with an empty row below each line of charts.
int rows_of_charts(int count, int beside);

/// Places the sheet's charts from that row on, in their order, over the whole width of its columns.
void place_charts(Sheet& sheet, int row, int beside);

}  // namespace giamsat::workbook
