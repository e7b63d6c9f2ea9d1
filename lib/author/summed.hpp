// SPDX-License-Identifier: MIT
#pragma once

#include "author/blank.hpp"
#include "author/known.hpp"
#include "author/read_again.hpp"
#include "rollup/rollup.hpp"

#include <vector>

namespace giamsat::author {

/// The shorter reporting periods of the unit within the blank's; empty if there is nothing to sum.
std::vector<text::Period> periods_to_sum(const Blank& blank);

/// The values of the blank's period, from the reports of shorter periods as counted in a roll-up of its unit: sums, if
/// every report has the figure; the last value of `latest` figures; the activities as reported. If some reports lack a
/// figure, a note gives what is known and the value is left out. `files`: needed_sources(rollup), read again.
Known summed(const Blank& blank, const rollup::Rollup& rollup, FilesAgain files);

}  // namespace giamsat::author
