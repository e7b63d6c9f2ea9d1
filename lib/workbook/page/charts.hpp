// SPDX-License-Identifier: MIT
#pragma once

#include "workbook/page/sheet.hpp"
#include "workbook/xlsx/xlsx.hpp"

namespace giamsat::workbook {

/// Draws the chart on the worksheet that was made from `sheet`, with the values that are stored in its cells. Throws
/// std::runtime_error where libxlsxwriter reports a fault.
void add_chart(lxw_workbook* workbook, lxw_worksheet* worksheet, const Sheet& sheet, const Chart& value);

}  // namespace giamsat::workbook
