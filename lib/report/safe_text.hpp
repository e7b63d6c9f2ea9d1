// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace giamsat::report {

/// The text for a terminal: bytes that are not UTF-8, control characters (except tabs) and characters that change the
/// direction of writing are each replaced by U+FFFD, so that a file cannot control the reader's terminal.
std::string safe_text(std::string_view text);

}  // namespace giamsat::report
