// SPDX-License-Identifier: MIT
#pragma once

#include "finding/finding.hpp"
#include "intake/sources.hpp"
#include "intake/subtree.hpp"

#include <span>
#include <vector>

namespace giamsat::rollup {

/// An activity of a unit, and the report that tells of it.
struct Told {
    intake::Statement by;
    const submission::Activity* activity = nullptr;
};

/// A second report of the unit tells of an activity that an earlier one tells of.
struct ToldAgain {
    Told first;
    Told again;
};

/// What the source reports of a unit tell of, on these days: each activity once.
struct UnitActivities {
    std::vector<Told> told;  ///< by report, then as written
    std::vector<ToldAgain> again;
};

UnitActivities activities_of(const intake::Sources& sources, programme::UnitIndex unit, const text::Days& days);

/// activity.duplicate: an activity that two reports of a unit tell of, which is counted once. activity.event: an event
/// that names different kinds or days in two reports of a unit, which are all counted.
std::vector<finding::Finding> told_again(const intake::Sources& sources, const intake::Subtree& subtree,
                                         text::Date until);

}  // namespace giamsat::rollup
