// SPDX-License-Identifier: MIT
// Which units and targets stand on which sheet of the targets.
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
    /// Null where the target is not asked of the unit.
    const rollup::TargetRow* find(programme::UnitIndex unit, programme::TargetIndex target) const;
    /// The targets that are asked of the unit, in the programme's order.
    std::vector<programme::TargetIndex> asked_of(programme::UnitIndex unit) const;
    /// Some target is asked of the unit.
    bool has(programme::UnitIndex unit) const { return has_[unit]; }

private:
    const rollup::Rollup& rollup_;
    std::size_t targets_;
    std::vector<programme::Index<rollup::TargetRow>> rows_;  // by unit and target
    programme::IndexVec<programme::Unit, bool> has_;
};

/// What the cells say: the words for the statuses, or signs where words have no room.
enum class Saying { words, signs };

/// Units side by side whose columns are wide enough for words.
inline constexpr std::size_t most_in_words = 8;

/// Where the cells of the statuses begin.
namespace across {
inline constexpr int first_unit_column = 4;
inline constexpr int first_row = heading_rows + column_rows;
}  // namespace across
namespace down {
inline constexpr int first_target_column = 2;
inline constexpr int header_rows = 5;  // how much is asked for, clause, title, threshold, number
inline constexpr int first_row = heading_rows + header_rows;
}  // namespace down

/// What one sheet shows: a few units side by side, with the targets down the page; or many units down the page, with
/// the targets side by side.
struct TargetsPart {
    bool units_across = true;
    std::vector<programme::UnitIndex> units;      ///< in roster order
    std::vector<programme::TargetIndex> targets;  ///< those that are asked of any of the units, required ones first

    Saying saying() const { return units_across && units.size() <= most_in_words ? Saying::words : Saying::signs; }
};

/// Units side by side that are legible on a page's width.
inline constexpr std::size_t most_units_across = 20;
/// Targets side by side that are legible on a page's width.
inline constexpr std::size_t most_targets_across = 28;

/// First the unit that is rolled up with its direct subordinates, then each level below that. Where the subordinates
/// are too many for a page's width, the unit stands alone and they are such a level, too.
std::vector<TargetsPart> targets_parts(const rollup::Rollup& rollup, const TargetIndex& index);

/// Cells of one sheet that hold the statuses of a unit.
struct TargetCells {
    text::Bilingual sheet;
    Area area;
    Saying saying = Saying::words;
};

/// Those of the targets that are required, or of the others: an area of each sheet that shows some.
std::vector<TargetCells> cells_of(const rollup::Rollup& rollup, const std::vector<TargetsPart>& parts,
                                  programme::UnitIndex unit, bool required);

}  // namespace giamsat::workbook
