// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace giamsat {

/// The text in lines of at most `width` columns (a longer word has a line of its own), each begun with `indent` spaces,
/// which count, and ended with a line break. Line breaks in the text stay.
std::string wrapped(std::string_view text, int width, int indent = 0);

}  // namespace giamsat
