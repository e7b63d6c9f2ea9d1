// SPDX-License-Identifier: MIT
#pragma once

#include "intake/sources.hpp"
#include "intake/subtree.hpp"
#include "rollup/rollup.hpp"

#include <vector>

namespace giamsat::rollup {

/// The figures of the top unit of the subtree for each period of the programme year that ends by `until`. The periods
/// are those of the most frequent source reports in the subtree; reports for longer periods are in none of them.
std::vector<TrendPoint> trend_of(const intake::Sources& sources, const intake::Subtree& subtree, text::Date until);

}  // namespace giamsat::rollup
