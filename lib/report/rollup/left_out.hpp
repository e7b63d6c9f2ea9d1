// SPDX-License-Identifier: MIT
// What a roll-up could not count, in words.
#pragma once

#include "report/hints.hpp"
#include "rollup/rollup.hpp"
#include "text/message.hpp"

#include <vector>

namespace giamsat::report {

/// The files that do not count, with the reason; the files with missing entries; and how many errors keep figures in
/// the other files from being counted. Empty if everything counts and nothing is missing.
std::vector<text::Bilingual> left_out_lines(const rollup::Rollup& rollup, const Hints& hints);
/// Errors about numbers that were counted all the same, such as a control total that differs.
std::vector<text::Bilingual> counted_lines(const rollup::Rollup& rollup, const Hints& hints);

}  // namespace giamsat::report
