// SPDX-License-Identifier: MIT
// What the listings of targets and `explain` share.
#pragma once

#include "explain/target_example.hpp"
#include "programme/programme.hpp"
#include "report/json_values.hpp"

#include <string>
#include <vector>

namespace giamsat::report {

std::vector<std::string> level_ids(const programme::Programme& programme, const programme::LevelSet& levels);
std::vector<std::string> target_ids(const programme::Programme& programme,
                                    const std::vector<programme::TargetIndex>& targets);

/// What a listing says of a target, with what is asked of that unit (no_unit: in general).
Json json_target(const programme::Programme& programme, const programme::Target& target, programme::UnitIndex unit,
                 text::Language language);
/// The command that shows an example: "validate", "rollup --period P --unit U".
std::string command_of(const programme::Programme& programme, const explain::TargetExample& example);

}  // namespace giamsat::report
