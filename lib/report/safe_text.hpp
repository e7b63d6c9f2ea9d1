// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace giamsat::report {

/// The text for a terminal: what is not UTF-8, control characters (but for tabs) and characters that turn the
/// direction of writing are replaced by U+FFFD each, so that a file cannot steer the reader's terminal. A byte that is
/// not UTF-8 counts as one character.
std::string safe_text(std::string_view text);

}  // namespace giamsat::report
