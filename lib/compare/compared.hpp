// SPDX-License-Identifier: MIT
// A roll-up with what earlier ones say beside it: what reports and workbooks are made from.
#pragma once

#include "compare/changes.hpp"
#include "compare/year_before.hpp"
#include "rollup/rollup.hpp"

#include <optional>
#include <vector>

namespace giamsat::compare {

struct Compared {
    const rollup::Rollup& rollup;                ///< outlives it
    std::optional<std::vector<Change>> changes;  ///< as changes_since gives them; none: nothing was compared
    std::optional<YearBefore> year_before;       ///< none: no earlier year was given

    /// Nothing is compared.
    Compared(const rollup::Rollup& alone) : rollup(alone) {}
};

}  // namespace giamsat::compare
