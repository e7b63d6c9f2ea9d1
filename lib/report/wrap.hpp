// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace giamsat::report {

/// Of a terminal as it opens, and of a mail.
inline constexpr int page_width = 80;

/// The text in lines of at most `width` columns (a longer word has a line of its own), each begun with `indent` spaces,
/// which count, and ended with a line break; what goes on in further lines is set in by another `hanging` spaces. Line
/// breaks in the text stay.
std::string wrapped(std::string_view text, int width, int indent = 0, int hanging = 0);

}  // namespace giamsat::report
