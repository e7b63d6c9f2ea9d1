// SPDX-License-Identifier: MIT
// The two tables of targets × units, and what their cells have in common.
#pragma once

#include "rollup/rollup.hpp"
#include "workbook/sheets.hpp"
#include "workbook/targets/layout.hpp"

#include <string>

namespace giamsat::workbook {

/// As many cells as say that the target is met, that none arose, and as many as there are.
struct Meeting {
    int met = 0;
    int none_arose = 0;
    int asked = 0;

    /// Counts the target of a unit; nothing where it is not asked of it.
    void add(const rollup::TargetRow* row);
};

/// What a cell with that status says.
std::string said(target::Status status, programme::Need need, Saying saying, text::Language language);
/// The status; an empty cell where the target is not asked of the unit.
void put_status(Sheet& sheet, Address at, const rollup::TargetRow* row, programme::Need need, Saying saying,
                text::Language language);
/// "5/7": how many cells of the area say that the target is met or that none arose, as a formula.
void put_meeting(Sheet& sheet, Address at, const Area& area, const Meeting& meeting, Saying saying,
                 text::Language language);
/// What the signs and the empty cells mean, over the columns of the sheet.
void put_legend(Sheet& sheet, int row, Saying saying, text::Language language);

Sheet targets_with_units_across(const rollup::Rollup& rollup, const SheetOptions& options, const TargetIndex& index,
                                const TargetsPart& part);
Sheet targets_with_units_down(const rollup::Rollup& rollup, const SheetOptions& options, const TargetIndex& index,
                              const TargetsPart& part);

}  // namespace giamsat::workbook
