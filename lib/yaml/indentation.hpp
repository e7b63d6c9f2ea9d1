// SPDX-License-Identifier: MIT
#pragma once

#include "text/position.hpp"

#include <string_view>
#include <vector>

namespace giamsat::yaml {

/// The places, in order, at which a line begins with a no-break space (possibly after spaces and tabs). YAML takes it
/// as text, not as indentation, so that in a text of several lines what follows would be silently misread.
std::vector<text::Position> no_break_indents(std::string_view text);

}  // namespace giamsat::yaml
