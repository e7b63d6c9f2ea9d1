// SPDX-License-Identifier: MIT
#pragma once

#include "rollup/evidence.hpp"
#include "target/status_table.hpp"

#include <vector>

namespace giamsat {

/// A target that measures a figure or a share, for each row of the subtree: over the unit and all below it.
std::vector<Assessment> assess_figures(const Evidence& evidence, const Target& target);

}  // namespace giamsat
