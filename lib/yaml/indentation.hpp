// SPDX-License-Identifier: MIT
#pragma once

#include "text/position.hpp"

#include <string_view>
#include <vector>

namespace giamsat::yaml {

/// The places, in order, where a line begins with a no-break space (after spaces and tabs at most). It is text to YAML
/// and no indentation: but in a text of several lines, what follows would be misread without a word.
std::vector<text::Position> no_break_indents(std::string_view text);

}  // namespace giamsat::yaml
