// SPDX-License-Identifier: MIT
#include "explain/target_list.hpp"

namespace giamsat::explain {

TargetList all_targets(const programme::Programme& programme) {
    TargetList list;
    list.programme = &programme;
    for (std::size_t i = 0; i < programme.targets.size(); ++i) list.targets.push_back(static_cast<int>(i));
    return list;
}

TargetList targets_of_level(const programme::Programme& programme, int level) {
    auto list = all_targets(programme);
    list.level = level;
    std::erase_if(list.targets,
                  [&](int target) { return !programme.targets[static_cast<std::size_t>(target)].levels.has(level); });
    return list;
}

TargetList targets_of_unit(const programme::Programme& programme, programme::UnitIndex unit) {
    auto list = targets_of_level(programme, programme.unit(unit).level);
    list.unit = unit;
    return list;
}

}  // namespace giamsat::explain
