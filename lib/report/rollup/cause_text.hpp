// SPDX-License-Identifier: MIT
#pragma once

#include "rollup/rollup.hpp"
#include "text/message.hpp"

#include <span>
#include <vector>

namespace giamsat::report {

/// The causes of one target that is not met, in words: similar causes on one line, with their units.
std::vector<text::Bilingual> causes_as_lines(const rollup::Rollup& rollup, std::span<const rollup::Cause> causes);

}  // namespace giamsat::report
