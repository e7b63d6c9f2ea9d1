// SPDX-License-Identifier: MIT
#pragma once

#include "workbook/page/sheet.hpp"
#include "workbook/xlsx/xlsx.hpp"

#include <map>

namespace giamsat::workbook {

/// The formats of one workbook, one for each style.
class Formats {
public:
    explicit Formats(lxw_workbook* workbook) : workbook_(workbook) {}

    lxw_format* of(const Style& style);

private:
    lxw_format* make(const Style& style);

    lxw_workbook* workbook_;
    std::map<Style, lxw_format*> formats_;
};

}  // namespace giamsat::workbook
