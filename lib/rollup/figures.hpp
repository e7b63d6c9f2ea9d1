// SPDX-License-Identifier: MIT
#pragma once

#include "intake/sources.hpp"
#include "intake/subtree.hpp"
#include "rollup/rollup.hpp"

#include <vector>

namespace giamsat::rollup {

/// Every figure of every unit of the subtree, summed over the unit and those below it, in the period and in the
/// programme year to the period's end. The number of reporting units, like the number expected, counts only units open
/// at the period's end; but what a unit reported before it closed is still in the sums. Reports that do not state a
/// figure are gaps if some unit must state it, or if that unit has stated it earlier in the year.
std::vector<FigureRow> figure_rows(const intake::Sources& sources, const intake::Subtree& subtree,
                                   const text::Period& period);

/// The same for the top unit of the subtree only.
std::vector<FigureRow> top_figure_rows(const intake::Sources& sources, const intake::Subtree& subtree,
                                       const text::Period& period);

}  // namespace giamsat::rollup
