// SPDX-License-Identifier: MIT
// The targets that somebody asks for: of a unit, of a level, or all.
#pragma once

#include "programme/programme.hpp"

#include <optional>
#include <vector>

namespace giamsat {

struct TargetList {
    const Programme* programme = nullptr;  ///< outlives the list
    UnitIndex unit = no_unit;              ///< whose own numbers are asked; no_unit: the general ones
    std::optional<int> level;
    std::vector<int> targets;  ///< in the programme's order
};

TargetList all_targets(const Programme& programme);
TargetList targets_of_level(const Programme& programme, int level);
/// Those of the unit's level, with what is asked of this unit.
TargetList targets_of_unit(const Programme& programme, UnitIndex unit);

}  // namespace giamsat
