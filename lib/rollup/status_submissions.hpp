// SPDX-License-Identifier: MIT
#pragma once

#include "rollup/evidence.hpp"
#include "target/status_table.hpp"

#include <string>
#include <vector>

namespace giamsat::rollup {

/// Of the documents that a target asks a plan to rest on, those that it does not: a text matches where it contains the
/// number asked for. Empty for targets that ask for none.
std::vector<std::string> documents_missing(const intake::Accepted& plan, const programme::Target& target);
/// A target on what the header of the unit's plan states; unknown without a plan, none-arose where the unit owes none
/// because it opens too late in the year or closes too early.
target::Assessment assess_header(const Evidence& evidence, const programme::Target& target, programme::UnitIndex unit);
/// A target on when the unit sent what it owes: the worst of those submissions. Without a date it is pending until
/// the due date (or, where there is none, to the period's last day) and missed from then on. None-arose where the unit
/// owes none in the year.
target::Assessment assess_submitted(const Evidence& evidence, const programme::Target& target,
                                    programme::UnitIndex unit);

}  // namespace giamsat::rollup
