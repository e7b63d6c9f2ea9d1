// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>
#include <vector>

namespace giamsat::text {

/// The parts between the separators: one more than there are separators.
std::vector<std::string_view> split(std::string_view text, char separator);
/// The lines of a file, without their ends: after a line feed at its end no line begins.
std::vector<std::string_view> lines(std::string_view text);
/// What stands before the first line feed.
std::string_view first_line(std::string_view text);

/// What some programs write at the start of a UTF-8 file: U+FEFF.
inline constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
std::string_view without_byte_order_mark(std::string_view text);

}  // namespace giamsat::text
