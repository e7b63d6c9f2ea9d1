// SPDX-License-Identifier: MIT
#pragma once

#include "finding/finding.hpp"
#include "intake/given.hpp"
#include "intake/sources.hpp"
#include "intake/subtree.hpp"
#include "rollup/rollup.hpp"

#include <vector>

namespace giamsat {

/// All that there is to say of a roll-up, sorted: what was found in each file that stands, how the files stand to each
/// other, and what can be said only of several together; and of the register of receipt, where there is one.
/// `rollup` has its rows, but no findings yet.
std::vector<Finding> all_findings(const Given& given, const Sources& sources, const Subtree& subtree,
                                  const Rollup& rollup, const Register* received);

}  // namespace giamsat
