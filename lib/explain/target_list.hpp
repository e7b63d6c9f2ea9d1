// SPDX-License-Identifier: MIT
// A list of targets: of a unit, of a level, or all.
#pragma once

#include "programme/programme.hpp"

#include <optional>
#include <vector>

namespace giamsat::explain {

struct TargetList {
    const programme::Programme* programme = nullptr;  ///< must outlive the list
    programme::UnitIndex unit = programme::no_unit;   ///< the unit whose own thresholds to show; no_unit: the general
                                                      ///< ones
    programme::LevelIndex level;
    std::vector<programme::TargetIndex> targets;  ///< in the programme's order
};

TargetList all_targets(const programme::Programme& programme);
TargetList targets_of_level(const programme::Programme& programme, programme::LevelIndex level);
/// Those of the unit's level, with the thresholds of this unit.
TargetList targets_of_unit(const programme::Programme& programme, programme::UnitIndex unit);

}  // namespace giamsat::explain
