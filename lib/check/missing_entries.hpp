// SPDX-License-Identifier: MIT
// unit.missing: the subordinates without an entry, all in one finding.
#pragma once

#include "finding/finding.hpp"
#include "programme/programme.hpp"

#include <cstddef>
#include <vector>

namespace giamsat::check {

/// Makes the finding say that `missing`, at least one, are without an entry, of `owed` that should have one.
/// Their ids are its suggestions.
void name_missing_entries(const programme::Programme& programme, const std::vector<programme::UnitIndex>& missing,
                          std::size_t owed, finding::Finding& finding);

}  // namespace giamsat::check
