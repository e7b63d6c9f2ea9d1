// SPDX-License-Identifier: MIT
#pragma once

#include "workbook/page/sheet.hpp"
#include "workbook/xlsx/xlsx.hpp"

namespace giamsat::workbook {

/// Draws the chart on the worksheet made from `sheet`, with the values stored in its cells. Throws std::runtime_error
/// if libxlsxwriter reports an error.
void add_chart(lxw_workbook* workbook, lxw_worksheet* worksheet, const Sheet& sheet, const Chart& value);

}  // namespace giamsat::workbook
