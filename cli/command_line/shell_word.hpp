// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace giamsat::cli {

/// The text as one word for a POSIX shell, quoted if necessary.
std::string shell_word(std::string_view text);

}  // namespace giamsat::cli
