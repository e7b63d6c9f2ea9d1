// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace giamsat::golden {

/// The words of a command as typed: separated by blanks and line breaks, grouped by '…' and "…"; nothing else has a
/// special meaning. Throws std::runtime_error if a quote is not closed.
std::vector<std::string> words_of(std::string_view command);

}  // namespace giamsat::golden
