// SPDX-License-Identifier: MIT
// Files that people go on editing: an existing one is replaced only on request (`--force`).
#pragma once

#include "cli/command_line/arguments.hpp"
#include "cli/command_line/option.hpp"

#include <string>

namespace giamsat::cli {

/// `-o`: the file to write instead of standard output.
Option new_file_option(std::string ending);
/// `--force`.
Option force_option();

/// The name of a file to write. Throws UsageError if the file exists and may not be replaced.
std::string new_file(const Given& given, bool may_replace);
/// The same; also throws UsageError if the name does not end in .yaml or .yml.
std::string new_yaml_file(const Given& given, bool may_replace);

}  // namespace giamsat::cli
