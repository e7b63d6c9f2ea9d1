// SPDX-License-Identifier: MIT
#pragma once

#include "submission/read_activity.hpp"

namespace giamsat::submission {

/// Reads an entry, or the top level of the file: its unit's data and, below `units`, those of others. `Entry::unit` is
/// left to the caller.
Entry read_entry(const programme::Programme& programme, const yaml::Node& node, const Surroundings& around,
                 References& references);

/// The groups of a `figures` or `control_totals` mapping.
std::vector<StatedGroup> read_figures(const yaml::Node* figures, References& references);

}  // namespace giamsat::submission
