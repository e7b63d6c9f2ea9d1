// SPDX-License-Identifier: MIT
#include "programme/roster.hpp"

#include <algorithm>
#include <utility>

namespace giamsat::programme {

text::Days Unit::existing_days(const text::Days& days) const {
    text::Days result = days;
    if (opened) result.first = std::max(result.first, *opened);
    if (closed) result.last = std::min(result.last, *closed - std::chrono::days(1));
    return result;
}

UnitIndex Roster::add(Unit unit) {
    const auto index = UnitIndex(units_.size());
    by_id_.add(unit.id, index);
    if (!unit.code.empty()) by_code_.add(unit.code, index);
    if (unit.parent != no_unit) units_[unit.parent].children.push_back(index);
    units_.push_back(std::move(unit));
    return index;
}

UnitIndex Roster::by_id(std::string_view id) const {
    UnitIndex found = no_unit;
    by_id_.each_like(id, [&](UnitIndex unit) {
        if ((*this)[unit].id == id) found = unit;
    });
    return found;
}

std::vector<UnitIndex> Roster::by_code(std::string_view code) const {
    std::vector<UnitIndex> units;
    by_code_.each_like(code, [&](UnitIndex unit) {
        if ((*this)[unit].code == code) units.push_back(unit);
    });
    std::ranges::sort(units);
    return units;
}

std::vector<UnitIndex> Roster::successors_of(const Unit& unit) const {
    std::vector<UnitIndex> known;
    for (const auto& id : unit.successors)
        if (const auto successor = by_id(id); successor != no_unit) known.push_back(successor);
    return known;
}

bool Roster::is_below(UnitIndex unit, UnitIndex ancestor) const {
    for (auto at = unit; at != no_unit; at = (*this)[at].parent)
        if (at == ancestor) return true;
    return false;
}

std::vector<UnitIndex> Roster::subtree(UnitIndex unit) const {
    std::vector<UnitIndex> units{unit};
    for (std::size_t i = 0; i < units.size(); ++i) {
        const auto& children = (*this)[units[i]].children;
        units.insert(units.end(), children.begin(), children.end());
    }
    std::ranges::sort(units);  // parents were added before their children, so this keeps them first
    return units;
}

std::vector<UnitIndex> Roster::subtree_at(UnitIndex unit, LevelIndex level) const {
    auto units = subtree(unit);
    std::erase_if(units, [&](UnitIndex index) { return (*this)[index].level != level; });
    return units;
}

UnitIndex Roster::ancestor_at(UnitIndex unit, LevelIndex level) const {
    auto at = unit;
    while (at != no_unit && (*this)[at].level != level) at = (*this)[at].parent;
    return at;
}

}  // namespace giamsat::programme
