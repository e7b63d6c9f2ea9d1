// SPDX-License-Identifier: MIT
#pragma once

#include "rollup/rollup.hpp"
#include "text/message.hpp"

#include <span>
#include <vector>

namespace giamsat::rollup {

/// The causes of one target that is not met, in words: similar causes on one line, with their units.
std::vector<text::Bilingual> causes_as_lines(const Rollup& rollup, std::span<const Cause> causes);

}  // namespace giamsat::rollup
