// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace giamsat::golden {

/// The words of a command as one types it: blanks and line breaks part them, '…' and "…" hold them together, nothing
/// else has a meaning. Throws std::runtime_error if a quote is not closed.
std::vector<std::string> words_of(std::string_view command);

}  // namespace giamsat::golden
