// SPDX-License-Identifier: MIT
#pragma once

#include "submission/references.hpp"
#include "submission/submission.hpp"

#include <vector>

namespace giamsat::submission {

/// The unit below which names in a file are looked up first, and the days on which the units must exist.
struct Surroundings {
    programme::UnitIndex scope = programme::no_unit;
    text::Days days;
};

/// The activities of a list; empty if there is no list.
std::vector<Activity> read_activities(const yaml::Node* list, const Surroundings& around, References& references);

}  // namespace giamsat::submission
