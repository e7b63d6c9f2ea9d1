// SPDX-License-Identifier: MIT
// Shared by the listings of targets and `explain`.
#pragma once

#include "explain/target_example.hpp"
#include "programme/programme.hpp"
#include "report/hints.hpp"
#include "report/json_values.hpp"

#include <string>
#include <vector>

namespace giamsat::report {

std::vector<std::string> level_ids(const programme::Programme& programme, const programme::LevelSet& levels);
std::vector<std::string> target_ids(const programme::Programme& programme,
                                    const std::vector<programme::TargetIndex>& targets);

/// A target in a listing, with the threshold of that unit (no_unit: the general one).
Json json_target(const programme::Programme& programme, const programme::Target& target, programme::UnitIndex unit,
                 text::Language language);
/// The command that shows an example, without the program's name.
std::string command_of(const programme::Programme& programme, const explain::TargetExample& example,
                       const Hints& hints);

}  // namespace giamsat::report
