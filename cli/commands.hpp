// SPDX-License-Identifier: MIT
#pragma once

#include "cli/command_line/option.hpp"

#include <span>

namespace giamsat::cli {

Command validate_command();
Command fix_command();
Command rollup_command();
Command status_command();
Command init_command();
Command targets_command();
Command explain_command();
Command schema_command();
Command completion_command();

/// Every command, in the order of the help text.
std::span<const Command> all_commands();

}  // namespace giamsat::cli
