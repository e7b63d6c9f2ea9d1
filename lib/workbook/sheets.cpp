// SPDX-License-Identifier: MIT
#include "workbook/sheets.hpp"

#include "workbook/page/pages.hpp"
#include "workbook/page/row_heights.hpp"

#include <array>

namespace giamsat::workbook {

namespace {

enum class Paper { annex, working };

struct SheetKind {
    Paper paper;
    std::vector<Sheet> (*build)(const rollup::Rollup&, const SheetOptions&);
};

// In the workbook's order.
constexpr std::array sheet_kinds{
    SheetKind{Paper::annex, summary_sheets},      //
    SheetKind{Paper::annex, targets_sheets},      //
    SheetKind{Paper::annex, community_sheets},    //
    SheetKind{Paper::annex, teams_sheets},        //
    SheetKind{Paper::annex, activities_sheets},   //
    SheetKind{Paper::annex, submissions_sheets},  //
    SheetKind{Paper::annex, trend_sheets},        //
    SheetKind{Paper::working, findings_sheets},   //
    SheetKind{Paper::working, sources_sheets},    //
};

}  // namespace

text::Bilingual sheet_name(const text::Message& name, std::size_t which) {
    const text::Bilingual first = text::say(name);
    return which == 0 ? first : text::say(text::both("{0} ({1})"), first, which + 1);
}

void for_each_sheet(const compare::Compared& compared, text::Language language, bool annexes_only,
                    const std::function<void(const Sheet&)>& use) {
    const auto* before = compared.year_before ? &*compared.year_before : nullptr;
    int annexes = 0;
    for (const SheetKind& kind : sheet_kinds) {
        const bool annex = kind.paper == Paper::annex;
        if (annexes_only && !annex) continue;
        std::vector<Sheet> built = kind.build(compared.rollup, {language, annex ? annexes + 1 : 0, before});
        if (annex && !built.empty()) ++annexes;
        for (Sheet& sheet : built) {
            fit_row_heights(sheet);
            break_pages(sheet);
            use(sheet);
        }
    }
}

}  // namespace giamsat::workbook
