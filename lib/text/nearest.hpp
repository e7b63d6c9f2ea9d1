// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace giamsat::text {

/// The names similar to the typed one.
struct Nearest {
    std::vector<std::string> names;  ///< nearest first, at most three; empty if nothing is similar

    /// Exactly one name is nearest: read the typed name as that one.
    bool single = false;
};

/// Names at a distance (insertions, deletions, replacements, swaps of neighbours; ignoring case, marks and the kind of
/// separator) of at most a third of the typed length, and at most three.
Nearest nearest(std::string_view typed, const std::vector<std::string_view>& names);

}  // namespace giamsat::text
