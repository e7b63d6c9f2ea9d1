// SPDX-License-Identifier: MIT
// Shared by the only users of libxlsxwriter: writer.cpp, formats.cpp and charts.cpp.
#pragma once

#include "workbook/page/sheet.hpp"

#include <xlsxwriter.h>

namespace giamsat::workbook {

inline constexpr const char* font_name = "Times New Roman";

/// Throws std::runtime_error if the code is an error.
void check(lxw_error code);

inline lxw_row_t row_of(Address at) {
    return static_cast<lxw_row_t>(at.row);
}

inline lxw_col_t column_of(Address at) {
    return static_cast<lxw_col_t>(at.column);
}

}  // namespace giamsat::workbook
