// SPDX-License-Identifier: MIT
#include "workbook/targets/layout.hpp"

#include "workbook/sheets.hpp"
#include "workbook/targets/target_words.hpp"

#include <algorithm>
#include <map>

namespace giamsat::workbook {

namespace {

std::vector<programme::TargetIndex> targets_of(const rollup::Rollup& rollup, const TargetIndex& index,
                                               const std::vector<programme::UnitIndex>& units) {
    std::vector<programme::TargetIndex> asked;
    for (const auto target : rollup.programme->targets.indices())
        if (std::ranges::any_of(units, [&](programme::UnitIndex unit) { return index.find(unit, target) != nullptr; }))
            asked.push_back(target);
    std::vector<programme::TargetIndex> ordered;
    for (const NeedGroup& group : by_need(*rollup.programme, asked))
        ordered.insert(ordered.end(), group.targets.begin(), group.targets.end());
    return ordered;
}

// Adds the units of one level, on as many sheets as their targets need.
void add_level(std::vector<TargetsPart>& parts, const rollup::Rollup& rollup, const TargetIndex& index,
               const std::vector<programme::UnitIndex>& units) {
    const std::vector<programme::TargetIndex> targets = targets_of(rollup, index, units);
    for (std::size_t first = 0; first < targets.size(); first += most_targets_across) {
        const auto begin = targets.begin() + static_cast<std::ptrdiff_t>(first);
        const auto count = std::min(most_targets_across, targets.size() - first);
        parts.push_back({false, units, {begin, begin + static_cast<std::ptrdiff_t>(count)}});
    }
}

// The rows or columns of some targets: from the first to the last of them.
struct Stretch {
    int first = 0;
    int last = -1;
};

// `offset`: the row or column of the part's first target; `titles`: each group has a title row above it.
Stretch stretch_of(const programme::Programme& programme, const TargetsPart& part, bool required, int offset,
                   bool titles) {
    Stretch found{offset, offset - 1};
    int at = offset;
    for (const NeedGroup& group : by_need(programme, part.targets)) {
        const bool wanted = (programme.targets[group.targets.front()].need == programme::Need::required) == required;
        at += titles ? 1 : 0;
        if (wanted && found.last < found.first) found.first = at;
        at += static_cast<int>(group.targets.size());
        if (wanted) found.last = at - 1;
    }
    return found;
}

// The row of a unit on a sheet with units as rows, where each group is below a row for its parent.
int row_down(const rollup::Rollup& rollup, const TargetsPart& part, std::size_t unit) {
    int row = down::first_row + static_cast<int>(unit);
    programme::UnitIndex above = programme::no_unit;
    for (std::size_t i = 0; i <= unit; ++i) {
        const programme::UnitIndex parent = rollup.programme->unit(part.units[i]).parent;
        if (parent != above && parent != rollup.unit) ++row;
        above = parent;
    }
    return row;
}

}  // namespace

TargetIndex::TargetIndex(const rollup::Rollup& rollup)
    : rollup_(rollup),
      targets_(rollup.programme->targets.size()),
      rows_(rollup.programme->roster.size() * targets_),
      has_(rollup.programme->roster.size(), false) {
    for (std::size_t i = 0; i < rollup.targets.size(); ++i) {
        const rollup::TargetRow& row = rollup.targets[i];
        rows_[row.unit.value() * targets_ + row.target.value()] = programme::Index<rollup::TargetRow>(i);
        has_[row.unit] = true;
    }
}

const rollup::TargetRow* TargetIndex::find(programme::UnitIndex unit, programme::TargetIndex target) const {
    const auto row = rows_[unit.value() * targets_ + target.value()];
    return row ? &rollup_.targets[row.value()] : nullptr;
}

std::vector<programme::TargetIndex> TargetIndex::asked_of(programme::UnitIndex unit) const {
    std::vector<programme::TargetIndex> targets;
    for (const auto target : rollup_.programme->targets.indices())
        if (find(unit, target) != nullptr) targets.push_back(target);
    return targets;
}

std::vector<TargetsPart> targets_parts(const rollup::Rollup& rollup, const TargetIndex& index) {
    const programme::Programme& programme = *rollup.programme;
    std::vector<programme::UnitIndex> children = programme.unit(rollup.unit).children;
    std::erase_if(children, [&](programme::UnitIndex child) { return !index.has(child); });
    std::vector<programme::UnitIndex> across;
    if (index.has(rollup.unit)) across.push_back(rollup.unit);
    const bool beside = children.size() < most_units_across;
    if (beside) across.insert(across.end(), children.begin(), children.end());

    std::vector<TargetsPart> parts;
    if (!across.empty()) parts.push_back({true, across, targets_of(rollup, index, across)});
    std::map<programme::LevelIndex, std::vector<programme::UnitIndex>> below;
    for (const programme::UnitIndex unit : programme.roster.subtree(rollup.unit))
        if (index.has(unit) && std::ranges::find(across, unit) == across.end())
            below[programme.unit(unit).level].push_back(unit);
    for (const auto& [level, units] : below) add_level(parts, rollup, index, units);
    return parts;
}

std::vector<TargetCells> cells_of(const rollup::Rollup& rollup, const std::vector<TargetsPart>& parts,
                                  programme::UnitIndex unit, bool required) {
    std::vector<TargetCells> cells;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const TargetsPart& part = parts[i];
        const auto found = std::ranges::find(part.units, unit);
        if (found == part.units.end()) continue;
        const auto place = static_cast<std::size_t>(found - part.units.begin());
        const auto [first, last] =
            part.units_across ? stretch_of(*rollup.programme, part, required, across::first_row, true)
                              : stretch_of(*rollup.programme, part, required, down::first_target_column, false);
        if (last < first) continue;
        const int line =
            part.units_across ? across::first_unit_column + static_cast<int>(place) : row_down(rollup, part, place);
        const Area area = part.units_across ? Area{{first, line}, {last, line}} : Area{{line, first}, {line, last}};
        cells.push_back({sheet_name(names::targets, i), area, part.saying()});
    }
    return cells;
}

}  // namespace giamsat::workbook
