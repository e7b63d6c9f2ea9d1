// SPDX-License-Identifier: MIT
#include "report/target_values.hpp"

namespace giamsat {

std::vector<std::string> level_ids(const Programme& programme, const LevelSet& levels) {
    std::vector<std::string> ids;
    for (std::size_t i = 0; i < programme.levels.size(); ++i)
        if (levels.has(static_cast<int>(i))) ids.push_back(programme.levels[i].id);
    return ids;
}

std::vector<std::string> target_ids(const Programme& programme, const std::vector<int>& targets) {
    std::vector<std::string> ids;
    for (const int target : targets) ids.push_back(programme.targets[static_cast<std::size_t>(target)].id);
    return ids;
}

}  // namespace giamsat
