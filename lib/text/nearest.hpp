// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace giamsat::text {

/// The names near to what was typed.
struct Nearest {
    std::vector<std::string> names;  ///< nearest first, three at most; empty where nothing is near

    /// The name to read it as: there is exactly one that is nearest.
    bool single = false;
};

/// Names at a distance (insertions, deletions, replacements, exchanges of neighbours; without case, marks and the kind
/// of separator) of at most a third of the typed length, and of three.
Nearest nearest(std::string_view typed, const std::vector<std::string_view>& names);

}  // namespace giamsat::text
