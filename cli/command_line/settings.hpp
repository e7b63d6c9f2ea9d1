// SPDX-License-Identifier: MIT
// The values of the common options.
#pragma once

#include "cli/command_line/arguments.hpp"
#include "cli/run.hpp"

namespace giamsat::cli {

/// Reads what every command takes, once. Throws UsageError for a value that cannot be meant, also if the command has no
/// use for it.
Settings read_settings(const Arguments& arguments, const Run& run);

}  // namespace giamsat::cli
