// SPDX-License-Identifier: MIT
// The two tables of targets × units, and the common parts of their cells.
#pragma once

#include "rollup/rollup.hpp"
#include "workbook/sheets.hpp"
#include "workbook/targets/layout.hpp"

#include <string>

namespace giamsat::workbook {

/// The number of cells with met, with none arose, and of all cells.
struct Meeting {
    int met = 0;
    int none_arose = 0;
    int asked = 0;

    /// Counts the target of a unit; does nothing if the unit does not have it.
    void add(const rollup::TargetRow* row);
};

/// The text of a cell with that status.
std::string said(target::Status status, programme::Need need, Saying saying, text::Language language);
/// The status; an empty cell if the unit does not have the target.
void put_status(Sheet& sheet, Address at, const rollup::TargetRow* row, programme::Need need, Saying saying,
                text::Language language);
/// "5/7": the number of cells in the area with met or none arose, as a formula.
void put_meeting(Sheet& sheet, Address at, const Area& area, const Meeting& meeting, Saying saying,
                 text::Language language);
/// The meaning of the signs and the empty cells, over the columns of the sheet.
void put_legend(Sheet& sheet, int row, Saying saying, text::Language language);

Sheet targets_with_units_across(const rollup::Rollup& rollup, const SheetOptions& options, const TargetIndex& index,
                                const TargetsPart& part);
Sheet targets_with_units_down(const rollup::Rollup& rollup, const SheetOptions& options, const TargetIndex& index,
                              const TargetsPart& part);

}  // namespace giamsat::workbook
