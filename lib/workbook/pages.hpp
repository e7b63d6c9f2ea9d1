// SPDX-License-Identifier: MIT
#pragma once

#include "workbook/sheet.hpp"

namespace giamsat::workbook {

/// Begins a printed page before rows that are to stay together, where they would not fit on the page any more. Which
/// rows fit is reckoned from their heights, which must have been set, and from the scale at which the columns fill the
/// page's width: as Excel does, and as LibreOffice does.
void break_pages(Sheet& sheet);

}  // namespace giamsat::workbook
