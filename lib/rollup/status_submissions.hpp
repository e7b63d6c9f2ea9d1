// SPDX-License-Identifier: MIT
#pragma once

#include "rollup/cause_list.hpp"
#include "rollup/evidence.hpp"
#include "target/judged.hpp"

namespace giamsat::rollup {

/// A target on what the header of the unit's plan states; unknown without a plan, none-arose if the unit owes none
/// because it opens too late in the year or closes too early.
target::Judged judge_header(const Evidence& evidence, const programme::Target& target, programme::UnitIndex unit);
/// Why it stands so: no plan, or the documents that the plan does not rest on.
void explain_header(const Evidence& evidence, const programme::Target& target, programme::UnitIndex unit,
                    CauseList& causes);

/// A target on when the unit sent what it owes: the worst of those submissions.
target::Judged judge_submitted(const Evidence& evidence, const programme::Target& target,
                               const programme::measure::Submitted& submitted, programme::UnitIndex unit);
/// Why it stands so: the submissions that are late or not there.
void explain_submitted(const Evidence& evidence, const programme::measure::Submitted& submitted,
                       programme::UnitIndex unit, CauseList& causes);

}  // namespace giamsat::rollup
