// SPDX-License-Identifier: MIT
// The value of a target's measure over some activities, and whether it meets the expectation. Used both for checking
// one plan or report and for the statuses of a roll-up.
#pragma once

#include "programme/programme.hpp"
#include "submission/submission.hpp"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace giamsat::target {

/// The activity is of the unit's own (it leads), and of the kind, form, topics … that are selected.
bool matches(const programme::measure::Selection& selection, const submission::Activity& activity);
/// The same for a target; false if it does not count activities.
bool matches(const programme::Target& target, const submission::Activity& activity);

/// The activity lies wholly in the window, as far as the unit exists on its days: a ward that opens in mid-month may
/// name the month.
bool lies_in(const submission::Activity& activity, const programme::Unit& unit, const text::Days& window);

/// The unit's activities with each `every` replaced by one activity per cut of the programme year, on days on which the
/// unit exists.
std::vector<submission::Activity> spread_over_year(const programme::Programme& programme, programme::UnitIndex unit,
                                                   std::span<const submission::Activity> activities);

/// The value of the measure in one window.
struct Tally {
    bool holds = false;
    std::int64_t value = 0;            ///< count, sum, subjects or partners
    bool unstated = false;             ///< it does not hold, but it might if every activity stated its amount
    bool partial = false;              ///< some activity does not state its amount: the sum may be larger
    std::int64_t asked = 0;            ///< the least `value` required; for a set, the number of its members
    std::vector<std::string> missing;  ///< partners or names of units that are not included
    std::vector<programme::UnitIndex> missing_units;  ///< units of `include`, `spread` or `each` without enough
    std::vector<const submission::Activity*> short_activities;  ///< those that fail an `each: {by: activity}`
};

/// For targets that count activities: over those of the activities that match and whose `when` lies wholly inside the
/// window. Nothing for other targets.
Tally tally(const programme::Programme& programme, const programme::Target& target, programme::UnitIndex unit,
            std::span<const submission::Activity> activities, const text::Days& window);

}  // namespace giamsat::target
