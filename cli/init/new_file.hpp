// SPDX-License-Identifier: MIT
// Files that are written for people to go on with: never over one that is there, unless it is asked for.
#pragma once

#include "cli/command_line/arguments.hpp"
#include "cli/command_line/option.hpp"

#include <string>

namespace giamsat::cli {

/// `-o`: the file to write instead of standard output.
Option new_file_option(std::string ending);
/// `--force`.
Option force_option();

/// The name of a file to write. Throws UsageError where the file is there and may not be replaced.
std::string new_file(const Given& given, bool may_replace);
/// The same; throws UsageError where it does not end as YAML's names do, too.
std::string new_yaml_file(const Given& given, bool may_replace);

}  // namespace giamsat::cli
