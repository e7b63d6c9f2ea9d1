// SPDX-License-Identifier: MIT
// The list of targets as text, JSON and CSV.
#pragma once

#include "explain/target_list.hpp"
#include "report/presentation.hpp"

#include <string>

namespace giamsat::report {

/// A table and a last line with the number of targets. Quiet: without the last line.
std::string targets_as_text(const explain::TargetList& list, const Presentation& presentation);
/// "giamsat.targets/1".
std::string targets_as_json(const explain::TargetList& list, const Presentation& presentation);
/// One row per target; lists are separated by spaces.
std::string targets_as_csv(const explain::TargetList& list, const Presentation& presentation);

}  // namespace giamsat::report
