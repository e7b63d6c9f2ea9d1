// SPDX-License-Identifier: MIT
#pragma once

#include "intake/sources.hpp"
#include "intake/subtree.hpp"
#include "rollup/rollup.hpp"

#include <vector>

namespace giamsat::rollup {

/// Every figure of every unit of the subtree, each a sum over the units at and below it, in the period and in the
/// programme year to the period's end. Of those that reported, only units that are open at the period's end are
/// counted, as in what is expected; what a unit reported before it closed is in the sums all the same.
std::vector<FigureRow> figure_rows(const intake::Sources& sources, const intake::Subtree& subtree,
                                   const text::Period& period);

/// The same for the topmost unit of the subtree alone.
std::vector<FigureRow> top_figure_rows(const intake::Sources& sources, const intake::Subtree& subtree,
                                       const text::Period& period);

}  // namespace giamsat::rollup
