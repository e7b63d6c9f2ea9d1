// SPDX-License-Identifier: MIT
#pragma once

#include "finding/finding.hpp"
#include "intake/given.hpp"
#include "intake/sources.hpp"
#include "intake/subtree.hpp"
#include "rollup/rollup.hpp"

#include <vector>

namespace giamsat::rollup {

/// All that there is to say of a roll-up, sorted: what was found in each file that stands, how the files stand to each
/// other, and what can be said only of several together; and of the register of receipt, where there is one.
/// `rollup` has its rows, but no findings yet.
std::vector<finding::Finding> all_findings(const intake::Given& given, const intake::Sources& sources,
                                           const intake::Subtree& subtree, const Rollup& rollup,
                                           const submission::Register* received);

}  // namespace giamsat::rollup
