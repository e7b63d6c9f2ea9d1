// SPDX-License-Identifier: MIT
#pragma once

#include "workbook/page/sheet.hpp"

namespace giamsat::workbook {

/// Says where each printed page begins, from the heights of the rows, which must have been set, and from the scale at
/// which the columns fill the page's width. Rows that are to stay together, and those under a chart, are not cut where
/// a page has room for them. A page is filled a little less than it could be, so that no spreadsheet program ends it
/// elsewhere.
void break_pages(Sheet& sheet);

}  // namespace giamsat::workbook
