// SPDX-License-Identifier: MIT
// unit.missing: the subordinates without an entry, all in one finding.
#pragma once

#include "check/context.hpp"
#include "finding/finding.hpp"
#include "programme/programme.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace giamsat::check {

/// The units that have no entry in a file that owes one for each. In a roll-up their own files may have come.
struct MissingEntries {
    std::vector<programme::UnitIndex> units;  ///< at least one
    std::size_t owed = 0;                     ///< how many should have an entry
    finding::Spot spot;
};

/// None if all are there, or as long as the unit of some entry is not known: it may be the one that is missing.
std::optional<MissingEntries> missing_entries(const Context& context);

/// The finding that says so of a file that `unit` sends.
finding::Finding finding_on(const MissingEntries& missing, const programme::Programme& programme, std::string file,
                            programme::UnitIndex unit);

}  // namespace giamsat::check
