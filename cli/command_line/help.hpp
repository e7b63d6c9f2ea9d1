// SPDX-License-Identifier: MIT
#pragma once

#include "cli/command_line/option.hpp"
#include "text/message.hpp"

#include <span>
#include <string>

namespace giamsat::cli {

/// What the program can do, with the list of commands.
std::string program_help(std::span<const Command> commands, text::Language language);
/// What one command does, with its options.
std::string command_help(const Command& command, text::Language language);

}  // namespace giamsat::cli
