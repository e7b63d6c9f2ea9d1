// SPDX-License-Identifier: MIT
// What is asked, as lines of a comment beside the key under which it is stated.
#pragma once

#include "author/blank.hpp"

#include <optional>
#include <string>
#include <vector>

namespace giamsat::author {

/// The part of a file in which what a target asks is stated.
enum class AskedPart { activities, figures, units, in_charge, basis, funding };

/// The targets of the file's kind and period that belong to the part, two lines each; empty where there are none. Of
/// the file's unit, or with another level: of the subordinates of that level.
std::string asked_lines(const Blank& blank, AskedPart part, programme::LevelIndex subordinates = {});

/// The documents that the plan must rest on.
std::vector<std::string> asked_basis(const Blank& blank);

}  // namespace giamsat::author
