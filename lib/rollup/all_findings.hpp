// SPDX-License-Identifier: MIT
#pragma once

#include "finding/finding.hpp"
#include "intake/given.hpp"
#include "intake/sources.hpp"
#include "intake/subtree.hpp"
#include "rollup/rollup.hpp"

#include <vector>

namespace giamsat::rollup {

/// All findings of a roll-up, sorted: those in each file that counts, those about duplicate or superseded files, those
/// that need several files together, and those about the register of receipt, if there is one. `rollup` has its rows,
/// but no findings yet.
std::vector<finding::Finding> all_findings(const intake::Given& given, const intake::Sources& sources,
                                           const intake::Subtree& subtree, const Rollup& rollup,
                                           const submission::Register* received);

}  // namespace giamsat::rollup
