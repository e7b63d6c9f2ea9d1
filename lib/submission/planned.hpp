// SPDX-License-Identifier: MIT
#pragma once

#include "submission/submission.hpp"

#include <vector>

namespace giamsat::submission {

/// What a plan says that a direct subordinate of its unit will do: its own entry's activities (`entry` may be null),
/// and those of `each_unit` that the entry does not replace. An activity of the same kind (and, where the kind requires
/// them, form and topic) replaces.
std::vector<Activity> planned_for(const programme::Programme& programme, const Submission& plan, const Entry* entry);

}  // namespace giamsat::submission
