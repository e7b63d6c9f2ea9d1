// SPDX-License-Identifier: MIT
#pragma once

#include "rollup/evidence.hpp"
#include "rollup/rollup.hpp"

#include <optional>
#include <vector>

namespace giamsat::rollup {

/// How the targets stand, and why.
struct Standings {
    std::vector<TargetRow> rows;  ///< by unit in roster order, then by target
    /// What is behind each row that is missed, behind or unknown; by row, then by window, then by unit in roster order.
    /// A target that waits for others names those alone. None if nobody asked why.
    std::optional<std::vector<Cause>> causes;
    std::vector<Cause> own_causes;  ///< of the first unit, whoever asked
};

/// Every target for every unit of the subtree that is of its levels. A target that requires others which are not met
/// stands as the worst of those does.
Standings standings_of_targets(const Evidence& evidence, bool explain);

}  // namespace giamsat::rollup
