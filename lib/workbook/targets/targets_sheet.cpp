// SPDX-License-Identifier: MIT
#include "workbook/page/annex.hpp"
#include "workbook/sheets.hpp"
#include "workbook/targets/layout.hpp"
#include "workbook/targets/tables.hpp"

namespace giamsat::workbook {

std::vector<Sheet> targets_sheets(const rollup::Rollup& rollup, const SheetOptions& options) {
    const TargetIndex index(rollup);
    std::vector<Sheet> sheets;
    for (const TargetsPart& part : targets_parts(rollup, index)) {
        sheets.push_back(part.units_across ? targets_with_units_across(rollup, options, index, part)
                                           : targets_with_units_down(rollup, options, index, part));
        sheets.back().name = sheet_name(names::targets, sheets.size() - 1).in(options.language);
    }
    if (sheets.empty()) {
        sheets.push_back(
            empty_annex(rollup, options, {"KẾT QUẢ THỰC HIỆN CHỈ TIÊU", "STATUS OF TARGETS"},
                        {"Không có chỉ tiêu nào giao cho các đơn vị này.", "These units have no targets."}));
        sheets.back().name = sheet_name(names::targets).in(options.language);
    }
    return sheets;
}

}  // namespace giamsat::workbook
