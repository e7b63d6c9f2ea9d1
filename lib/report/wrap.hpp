// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace giamsat::report {

/// The usual width of a terminal and of an e-mail.
inline constexpr int page_width = 80;

/// The text in lines of at most `width` columns, including `indent` leading spaces, each ended with a line break;
/// continuation lines are indented by another `hanging` spaces. A longer word gets its own line. Line breaks in the
/// text are kept.
std::string wrapped(std::string_view text, int width, int indent = 0, int hanging = 0);

}  // namespace giamsat::report
