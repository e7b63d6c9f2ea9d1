// SPDX-License-Identifier: MIT
// Writes bytes that an editor would not show, or would change, as text.
#pragma once

#include <string>
#include <string_view>

namespace giamsat::golden {

/// Whether the text cannot be in a case file as it is: it has bytes that are not UTF-8, a byte-order mark, control
/// characters, spaces at the end of a line, no line break at its end, or a line that would start a section.
bool needs_escapes(std::string_view text);

/// The text with `\xNN` for each such byte, `\r` for a carriage return, `\\` for a backslash, and a backslash at the
/// end of the last line if no line break ends it. Empty for an empty text; otherwise it ends in a line break.
std::string escape(std::string_view text);

/// The reverse of `escape`. Throws std::runtime_error for any other escape.
std::string unescape(std::string_view text);

}  // namespace giamsat::golden
