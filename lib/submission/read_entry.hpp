// SPDX-License-Identifier: MIT
#pragma once

#include "submission/read_activity.hpp"

namespace giamsat::submission {

/// What an entry, or the file itself, says of its unit and, below `units`, of others. `Entry::unit` is left to the
/// caller.
Entry read_entry(const programme::Programme& programme, const yaml::Node& node, const Surroundings& around,
                 References& references);

/// The groups of a `figures` or `control_totals` mapping.
std::vector<StatedGroup> read_figures(const yaml::Node* figures, References& references);

}  // namespace giamsat::submission
