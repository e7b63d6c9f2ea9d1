// SPDX-License-Identifier: MIT
// What the common options come to.
#pragma once

#include "cli/command_line/arguments.hpp"
#include "cli/run.hpp"

namespace giamsat::cli {

/// Reads what every command takes, once. Throws UsageError for a value that cannot be meant, also if the command has no
/// use for it.
Settings read_settings(const Arguments& arguments, const Run& run);

}  // namespace giamsat::cli
