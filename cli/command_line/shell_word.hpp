// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace giamsat::cli {

/// The text as one word of a command that a POSIX shell is to read: quoted where it must be.
std::string shell_word(std::string_view text);

}  // namespace giamsat::cli
