// SPDX-License-Identifier: MIT
#pragma once

#include "submission/references.hpp"
#include "submission/submission.hpp"

#include <vector>

namespace giamsat::submission {

/// Where the units that a file names are looked for first, and when they must exist.
struct Surroundings {
    programme::UnitIndex scope = programme::no_unit;
    text::Days days;
};

/// The activities of a list; empty where there is none.
std::vector<Activity> read_activities(const yaml::Node* list, const Surroundings& around, References& references);

}  // namespace giamsat::submission
