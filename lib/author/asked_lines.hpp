// SPDX-License-Identifier: MIT
// The targets, as comment lines beside the key under which they are reported.
#pragma once

#include "author/blank.hpp"

#include <optional>
#include <string>
#include <vector>

namespace giamsat::author {

/// The part of a file in which a target's data are reported.
enum class AskedPart { activities, figures, units, in_charge, basis, funding };

/// The targets of the file's kind and period that belong to the part, two lines each; empty if there are none. For the
/// file's unit, or, with a level given, for the subordinates of that level.
std::string asked_lines(const Blank& blank, AskedPart part, programme::LevelIndex subordinates = {});

/// The documents that the plan must cite as its basis.
std::vector<std::string> asked_basis(const Blank& blank);

}  // namespace giamsat::author
