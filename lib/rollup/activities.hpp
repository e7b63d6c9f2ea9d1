// SPDX-License-Identifier: MIT
#pragma once

#include "rollup/rollup.hpp"
#include "rollup/sources.hpp"
#include "rollup/subtree.hpp"

#include <cstdint>
#include <span>
#include <vector>

namespace giamsat {

/// What was done from the start of the programme year to `until`, as the source reports of each unit say, each at its
/// own date whichever report brought it. A joint event is there once for each unit that shares it. By unit in roster
/// order, then by date, file and line.
std::vector<ActivityRow> activity_rows(const Sources& sources, const Subtree& subtree, Date until);

/// How many activities these are over all units: each times its count, a joint event once.
std::int64_t counted_once(std::span<const ActivityRow> activities);

}  // namespace giamsat
