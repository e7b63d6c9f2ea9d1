// SPDX-License-Identifier: MIT
#pragma once

#include "workbook/sheets.hpp"

namespace giamsat::workbook {

/// The figures of the rolled-up unit beside those of options.year_before, which must be there.
Sheet year_before_sheet(const rollup::Rollup& rollup, const SheetOptions& options);

}  // namespace giamsat::workbook
