// SPDX-License-Identifier: MIT
#pragma once

#include "submission/submission.hpp"

#include <vector>

namespace giamsat::submission {

/// The activities planned for a direct subordinate of the plan's unit: those of its own entry (`entry` may be null),
/// and those of `each_unit` that the entry does not replace. An activity replaces one of the same kind (and form and
/// topic, if the kind requires them).
std::vector<Activity> planned_for(const programme::Programme& programme, const Submission& plan, const Entry* entry);

}  // namespace giamsat::submission
