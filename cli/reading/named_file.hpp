// SPDX-License-Identifier: MIT
#pragma once

#include "cli/command_line/arguments.hpp"

#include <cstddef>
#include <optional>
#include <string>

namespace giamsat::cli {

/// The bytes, of a file that is too long one more than `most`; nothing if there is no such file. Throws
/// std::system_error if it cannot be read.
std::optional<std::string> read_if_there(const std::string& name, std::size_t most);
/// The same of a file that an option names. Throws UsageError if there is no such file.
std::string read_named(const Given& given, std::size_t most);

}  // namespace giamsat::cli
