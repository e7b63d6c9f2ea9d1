// SPDX-License-Identifier: MIT
#pragma once

#include "rollup/evidence.hpp"
#include "rollup/rollup.hpp"

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

namespace giamsat::rollup {

/// What is behind each target that is missed, behind or unknown; by row, then by window, then by unit in roster order.
/// A target that waits for others names those alone. `rows`: those of target_rows(evidence).
std::vector<Cause> causes_of(const Evidence& evidence, std::span<const TargetRow> rows);

/// Those of one row of the targets, of causes that are in the order of the rows.
std::span<const Cause> causes_of_row(std::span<const Cause> causes, std::size_t row);

/// For machines: "not-reported", "late", "window", "share", "target", "unit", "name".
std::string_view id_of(Cause::Kind kind);

}  // namespace giamsat::rollup
