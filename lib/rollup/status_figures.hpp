// SPDX-License-Identifier: MIT
#pragma once

#include "rollup/evidence.hpp"
#include "target/status_table.hpp"

#include <vector>

namespace giamsat::rollup {

/// A target that measures a figure or a share, for each row of the subtree: over the unit and all below it.
std::vector<target::Assessment> assess_figures(const Evidence& evidence, const programme::Target& target);

}  // namespace giamsat::rollup
