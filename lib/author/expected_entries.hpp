// SPDX-License-Identifier: MIT
// Decides which subordinates have an entry in a template.
#pragma once

#include "author/blank.hpp"

#include <vector>

namespace giamsat::author {

struct ExpectedEntry {
    programme::UnitIndex unit = programme::no_unit;
    bool speaks = true;  ///< false: it only groups the entries below it
    std::vector<ExpectedEntry> units;
};

/// In roster order; all units exist on the file's days.
struct ExpectedEntries {
    std::vector<ExpectedEntry> entries;
    /// The direct subordinates that send such files themselves. An entry would override their own file, so an empty one
    /// would make their figures disappear.
    std::vector<programme::UnitIndex> send_their_own;
};

ExpectedEntries expected_entries(const Blank& blank);

/// The levels of the entries that report on their unit, from the top down.
std::vector<programme::LevelIndex> levels_of(const programme::Programme& programme,
                                             const std::vector<ExpectedEntry>& entries);

}  // namespace giamsat::author
