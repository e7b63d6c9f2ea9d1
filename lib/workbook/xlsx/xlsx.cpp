// SPDX-License-Identifier: MIT
#include "workbook/xlsx/xlsx.hpp"

#include <stdexcept>
#include <string>

namespace giamsat::workbook {

void check(lxw_error code) {
    if (code != LXW_NO_ERROR) throw std::runtime_error(std::string("libxlsxwriter: ") + lxw_strerror(code));
}

}  // namespace giamsat::workbook
