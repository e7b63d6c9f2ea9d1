// SPDX-License-Identifier: MIT
#pragma once

#include "cli/command_line/arguments.hpp"
#include "cli/command_line/option.hpp"
#include "cli/run.hpp"

namespace giamsat::cli {

Option year_option();

/// `init programme`: the next year's, begun from the programme of the run, and its roster beside it. Returns the exit
/// status. Throws UsageError, std::system_error where something cannot be read or written.
int init_programme(const Arguments& arguments, const Run& run);

}  // namespace giamsat::cli
