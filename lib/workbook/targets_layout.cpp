// SPDX-License-Identifier: MIT
#include "workbook/targets_layout.hpp"

#include "workbook/target_words.hpp"

#include <algorithm>
#include <map>

namespace giamsat::workbook {

namespace {

std::vector<int> targets_of(const Rollup& rollup, const TargetIndex& index, const std::vector<UnitIndex>& units) {
    std::vector<int> asked;
    for (int target = 0; target < static_cast<int>(rollup.programme->targets.size()); ++target)
        if (std::ranges::any_of(units, [&](UnitIndex unit) { return index.find(unit, target) != nullptr; }))
            asked.push_back(target);
    std::vector<int> ordered;
    for (const NeedGroup& group : by_need(*rollup.programme, asked))
        ordered.insert(ordered.end(), group.targets.begin(), group.targets.end());
    return ordered;
}

/// The units of one level, as many sheets as their targets take.
void add_level(std::vector<TargetsPart>& parts, const Rollup& rollup, const TargetIndex& index,
               const std::vector<UnitIndex>& units) {
    const std::vector<int> targets = targets_of(rollup, index, units);
    for (std::size_t first = 0; first < targets.size(); first += most_targets_across) {
        const auto begin = targets.begin() + static_cast<std::ptrdiff_t>(first);
        const auto count = std::min(most_targets_across, targets.size() - first);
        parts.push_back({false, units, {begin, begin + static_cast<std::ptrdiff_t>(count)}});
    }
}

}  // namespace

TargetIndex::TargetIndex(const Rollup& rollup)
    : rollup_(rollup),
      targets_(rollup.programme->targets.size()),
      rows_(rollup.programme->roster.size() * targets_, -1),
      has_(rollup.programme->roster.size(), false) {
    for (std::size_t i = 0; i < rollup.targets.size(); ++i) {
        const TargetRow& row = rollup.targets[i];
        rows_[static_cast<std::size_t>(row.unit) * targets_ + static_cast<std::size_t>(row.target)] =
            static_cast<std::int32_t>(i);
        has_[static_cast<std::size_t>(row.unit)] = true;
    }
}

const TargetRow* TargetIndex::find(UnitIndex unit, int target) const {
    const std::int32_t row = rows_[static_cast<std::size_t>(unit) * targets_ + static_cast<std::size_t>(target)];
    return row < 0 ? nullptr : &rollup_.targets[static_cast<std::size_t>(row)];
}

std::vector<int> TargetIndex::asked_of(UnitIndex unit) const {
    std::vector<int> targets;
    for (int target = 0; target < static_cast<int>(targets_); ++target)
        if (find(unit, target) != nullptr) targets.push_back(target);
    return targets;
}

std::vector<TargetsPart> targets_parts(const Rollup& rollup, const TargetIndex& index) {
    const Programme& programme = *rollup.programme;
    std::vector<UnitIndex> children = programme.unit(rollup.unit).children;
    std::erase_if(children, [&](UnitIndex child) { return !index.has(child); });
    std::vector<UnitIndex> across;
    if (index.has(rollup.unit)) across.push_back(rollup.unit);
    const bool beside = children.size() < most_units_across;
    if (beside) across.insert(across.end(), children.begin(), children.end());

    std::vector<TargetsPart> parts;
    if (!across.empty()) parts.push_back({true, across, targets_of(rollup, index, across)});
    std::map<int, std::vector<UnitIndex>> below;  // by level
    for (const UnitIndex unit : programme.roster.subtree(rollup.unit))
        if (index.has(unit) && std::ranges::find(across, unit) == across.end())
            below[programme.unit(unit).level].push_back(unit);
    for (const auto& [level, units] : below) add_level(parts, rollup, index, units);
    return parts;
}

}  // namespace giamsat::workbook
