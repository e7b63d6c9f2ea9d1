// SPDX-License-Identifier: MIT
// The sheets of the workbook: one function and one file each.
#pragma once

#include "rollup/rollup.hpp"
#include "text/message.hpp"
#include "workbook/sheet.hpp"

#include <vector>

namespace giamsat::workbook {

struct SheetOptions {
    Language language = Language::vi;
    int annex = 0;  ///< the number of the annex, from 1; 0 for a working paper
};

/// What the Standing Committee reads first: who has reported, how the targets stand, cases found and resolved.
std::vector<Sheet> summary_sheets(const Rollup& rollup, const SheetOptions& options);
/// Unit × figure, for the period and for the year to its end. More than one sheet where the figures are more than a
/// page's width takes.
std::vector<Sheet> community_sheets(const Rollup& rollup, const SheetOptions& options);
/// Every file that was read, and whether it counts. A working paper.
std::vector<Sheet> sources_sheets(const Rollup& rollup, const SheetOptions& options);

/// All of them, in the workbook's order.
std::vector<Sheet> all_sheets(const Rollup& rollup, Language language, bool annexes_only);

}  // namespace giamsat::workbook
