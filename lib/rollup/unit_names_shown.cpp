// SPDX-License-Identifier: MIT
#include "rollup/unit_names_shown.hpp"

#include <fmt/format.h>

namespace giamsat::rollup {

UnitNamesShown::UnitNamesShown(const programme::Roster& roster) : roster_(roster) {
    std::set<std::string_view> seen;
    for (const auto& unit : roster)
        if (!seen.insert(unit.name).second) repeated_.insert(unit.name);
}

std::string UnitNamesShown::of(programme::UnitIndex unit) const {
    if (unit == programme::no_unit) return {};
    const auto& one = roster_[unit];
    if (!repeated_.contains(one.name) || one.parent == programme::no_unit) return one.name;
    return fmt::format("{} ({})", one.name, roster_[one.parent].name);
}

}  // namespace giamsat::rollup
