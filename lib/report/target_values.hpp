// SPDX-License-Identifier: MIT
// What the listings of targets and `explain` share.
#pragma once

#include "programme/programme.hpp"

#include <string>
#include <vector>

namespace giamsat {

std::vector<std::string> level_ids(const Programme& programme, const LevelSet& levels);
std::vector<std::string> target_ids(const Programme& programme, const std::vector<int>& targets);

}  // namespace giamsat
