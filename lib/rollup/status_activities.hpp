// SPDX-License-Identifier: MIT
#pragma once

#include "rollup/evidence.hpp"
#include "submission/submission.hpp"
#include "target/status_table.hpp"

#include <vector>

namespace giamsat {

/// What one unit did and had planned by the period's end.
struct Doings {
    UnitIndex unit = no_unit;
    std::vector<Activity> done;
    std::vector<Activity> planned;      ///< those whose last day is not after the period's end
    std::vector<int> kinds_not_arisen;  ///< said in its plan or in a source report
};

Doings doings_of(const Evidence& evidence, UnitIndex unit);

/// A target that counts activities.
Assessment assess_activities(const Evidence& evidence, const Target& target, const Doings& doings);

}  // namespace giamsat
