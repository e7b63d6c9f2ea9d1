// SPDX-License-Identifier: MIT
// The units and targets on each sheet of targets.
#pragma once

#include "rollup/rollup.hpp"
#include "text/message.hpp"
#include "workbook/page/annex.hpp"
#include "workbook/page/sheet.hpp"

#include <cstddef>
#include <vector>

namespace giamsat::workbook {

/// The rows of a roll-up's targets by unit and target.
class TargetIndex {
public:
    explicit TargetIndex(const rollup::Rollup& rollup);
    /// Null if the target does not apply to the unit.
    const rollup::TargetRow* find(programme::UnitIndex unit, programme::TargetIndex target) const;
    /// The targets of the unit, in the programme's order.
    std::vector<programme::TargetIndex> asked_of(programme::UnitIndex unit) const;
    /// Whether the unit has any target.
    bool has(programme::UnitIndex unit) const { return has_[unit]; }

private:
    const rollup::Rollup& rollup_;
    std::size_t targets_;
    std::vector<programme::Index<rollup::TargetRow>> rows_;  // by unit and target
    programme::IndexVec<programme::Unit, bool> has_;
};

/// The contents of the cells: words for the statuses, or signs if there is no room for words.
enum class Saying { words, signs };

/// The maximum number of units side by side with columns wide enough for words.
inline constexpr std::size_t most_in_words = 8;

/// The first cell of the statuses.
namespace across {
inline constexpr int first_unit_column = 4;
inline constexpr int first_row = heading_rows + column_rows;
}  // namespace across
namespace down {
inline constexpr int first_target_column = 2;
inline constexpr int header_rows = 5;  // need, clause, title, threshold, number
inline constexpr int first_row = heading_rows + header_rows;
}  // namespace down

/// The contents of one sheet: a few units as columns with the targets as rows, or many units as rows with the targets
/// as columns.
struct TargetsPart {
    bool units_across = true;
    std::vector<programme::UnitIndex> units;      ///< in roster order
    std::vector<programme::TargetIndex> targets;  ///< the targets of any of the units, required ones first

    Saying saying() const { return units_across && units.size() <= most_in_words ? Saying::words : Saying::signs; }
};

/// The maximum number of units side by side that is legible on one page width.
inline constexpr std::size_t most_units_across = 20;
/// The maximum number of targets side by side that is legible on one page width.
inline constexpr std::size_t most_targets_across = 28;

/// First the rolled-up unit with its direct subordinates, then each level below. If there are too many subordinates for
/// one page width, the unit is alone and the subordinates are treated like the lower levels.
std::vector<TargetsPart> targets_parts(const rollup::Rollup& rollup, const TargetIndex& index);

/// The cells on one sheet with the statuses of a unit.
struct TargetCells {
    text::Bilingual sheet;
    Area area;
    Saying saying = Saying::words;
};

/// The cells of the required targets, or of the others: one area on each sheet that shows some.
std::vector<TargetCells> cells_of(const rollup::Rollup& rollup, const std::vector<TargetsPart>& parts,
                                  programme::UnitIndex unit, bool required);

}  // namespace giamsat::workbook
