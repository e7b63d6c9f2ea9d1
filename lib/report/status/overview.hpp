// SPDX-License-Identifier: MIT
// The output formats of `status`.
#pragma once

#include "report/presentation.hpp"
#include "rollup/overview.hpp"

#include <string>

namespace giamsat::report {

/// A table of units × submissions, how many of those due have been received, and what to do about the rest. Quiet:
/// empty if nothing is missing.
std::string overview_as_text(const rollup::Overview& overview, const Presentation& presentation);
/// `giamsat.status/1`: the rows as those of giamsat.rollup/1's `submissions`, with their last day.
std::string overview_as_json(const rollup::Overview& overview, const Presentation& presentation);
/// The same rows as a table.
std::string overview_as_csv(const rollup::Overview& overview, const Presentation& presentation);

}  // namespace giamsat::report
