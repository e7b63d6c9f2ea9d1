// SPDX-License-Identifier: MIT
#pragma once

#include "rollup/cause_list.hpp"
#include "rollup/evidence.hpp"
#include "target/judged.hpp"

namespace giamsat::rollup {

target::Doings doings_of(const Evidence& evidence, programme::UnitIndex unit);

/// Assesses a target that counts activities.
target::Judged judge_activities(const Evidence& evidence, const programme::Target& target,
                                const target::Doings& doings);
/// Why it stands so: the windows that fail, what is missing in them, and the reports that are not there.
void explain_activities(const Evidence& evidence, const programme::Target& target, programme::UnitIndex unit,
                        const target::Judged& judged, CauseList& causes);

}  // namespace giamsat::rollup
