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

/// What was done from the start of the programme year to `until`, as the source reports of each unit say, each at its
/// own date whichever report brought it. A joint event is there once for each unit that shares it. By unit in roster
/// order, then by date, file and line.
std::vector<ActivityRow> activity_rows(const intake::Sources& sources, const intake::Subtree& subtree,
                                       text::Date until);

/// For each activity the place of the one that it is counted as: itself, or, of those who share a joint event, the
/// first that led it; where none did, the first.
std::vector<std::size_t> counted_as(std::span<const ActivityRow> activities);

/// The activity is a supervision team: it is of a kind that requires a form, in one that the programme has listed.
bool is_team(const programme::Programme& programme, const submission::Activity& activity);

/// How many activities these are over all units: each times its count, a joint event once.
std::int64_t counted_once(std::span<const ActivityRow> activities);

}  // namespace giamsat::rollup
