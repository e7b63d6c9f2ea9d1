// SPDX-License-Identifier: MIT
#include "explain/target_list.hpp"

namespace giamsat::explain {

TargetList all_targets(const programme::Programme& programme) {
    TargetList list;
    list.programme = &programme;
    for (const auto target : programme.targets.indices()) list.targets.push_back(target);
    return list;
}

TargetList targets_of_level(const programme::Programme& programme, programme::LevelIndex level) {
    auto list = all_targets(programme);
    list.level = level;
    std::erase_if(list.targets,
                  [&](programme::TargetIndex target) { return !programme.targets[target].levels.has(level); });
    return list;
}

TargetList targets_of_unit(const programme::Programme& programme, programme::UnitIndex unit) {
    auto list = targets_of_level(programme, programme.unit(unit).level);
    list.unit = unit;
    return list;
}

}  // namespace giamsat::explain
