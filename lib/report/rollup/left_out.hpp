// SPDX-License-Identifier: MIT
// What a roll-up could not count, for people.
#pragma once

#include "report/hints.hpp"
#include "rollup/rollup.hpp"
#include "text/message.hpp"

#include <vector>

namespace giamsat::report {

/// Each file that does not count and why, each with entries missing, and how many errors keep numbers out of the
/// others. Empty where all that was given is counted and nothing is missing in it.
std::vector<text::Bilingual> left_out_lines(const rollup::Rollup& rollup, const Hints& hints);

}  // namespace giamsat::report
