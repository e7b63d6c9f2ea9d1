// SPDX-License-Identifier: MIT
#pragma once

#include "intake/sources.hpp"
#include "intake/subtree.hpp"
#include "rollup/rollup.hpp"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace giamsat::rollup {

/// The activities from the start of the programme year to `until`, from the source reports of each unit, each at its
/// own date whichever report contains it. A joint event appears once for each participating unit. By unit in roster
/// order, then by date, file and line.
std::vector<ActivityRow> activity_rows(const intake::Sources& sources, const intake::Subtree& subtree,
                                       text::Date until);

/// For each activity the index of the one as which it counts: itself; for a joint event, the first row whose unit led
/// it, otherwise the first row.
std::vector<std::size_t> counted_as(std::span<const ActivityRow> activities);

/// The activity is a supervision team: it is of a kind that requires a form, in one that the programme has listed.
bool is_team(const programme::Programme& programme, const submission::Activity& activity);

/// The number of activities over all units: each multiplied by its count, a joint event once.
std::int64_t counted_once(std::span<const ActivityRow> activities);

}  // namespace giamsat::rollup
