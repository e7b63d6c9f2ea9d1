// SPDX-License-Identifier: MIT
#include "cli/commands.hpp"

#include <array>

namespace giamsat::cli {

std::span<const Command> all_commands() {
    static const std::array commands{validate_command(), fix_command(),    rollup_command(),
                                     status_command(),   init_command(),   targets_command(),
                                     explain_command(),  schema_command(), completion_command()};
    return commands;
}

}  // namespace giamsat::cli
