// SPDX-License-Identifier: MIT
#pragma once

#include "rollup/evidence.hpp"
#include "submission/submission.hpp"
#include "target/status_table.hpp"

#include <vector>

namespace giamsat::rollup {

/// What one unit did and had planned by the period's end.
struct Doings {
    programme::UnitIndex unit = programme::no_unit;
    std::vector<submission::Activity> done;
    std::vector<submission::Activity> planned;           ///< those whose last day is not after the period's end
    std::vector<programme::KindIndex> kinds_not_arisen;  ///< said in its plan or in a source report
};

Doings doings_of(const Evidence& evidence, programme::UnitIndex unit);

/// A target that counts activities.
target::Assessment assess_activities(const Evidence& evidence, const programme::Target& target, const Doings& doings);

}  // namespace giamsat::rollup
