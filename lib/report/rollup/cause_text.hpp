// SPDX-License-Identifier: MIT
#pragma once

#include "rollup/rollup.hpp"
#include "text/message.hpp"

#include <span>
#include <vector>

namespace giamsat::report {

/// What is behind one target that is not met, in words: like causes on one line, with the units that they are of.
std::vector<text::Bilingual> causes_as_lines(const rollup::Rollup& rollup, std::span<const rollup::Cause> causes);

}  // namespace giamsat::report
