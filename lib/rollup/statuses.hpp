// SPDX-License-Identifier: MIT
#pragma once

#include "rollup/evidence.hpp"
#include "rollup/rollup.hpp"

#include <vector>

namespace giamsat::rollup {

/// How every target stands for every unit of the subtree that is of its levels; by unit in roster order, then by
/// target. A target that requires others which are not met stands as the worst of those does.
std::vector<TargetRow> target_rows(const Evidence& evidence);

}  // namespace giamsat::rollup
