// SPDX-License-Identifier: MIT
// From words to arguments; command_line.cpp is the only user of CLI11.
#pragma once

#include "cli/command_line/arguments.hpp"
#include "cli/command_line/option.hpp"

#include <span>
#include <string>
#include <vector>

namespace giamsat::cli {

struct CommandLine {
    const Command* command = nullptr;  ///< null if none was named
    Arguments arguments;
    bool help = false;  ///< asked for, anywhere on the line
    bool version = false;
};

/// Reads the words after the program's name. Throws UsageError for an unknown command or option, or a missing value,
/// but never if help is asked for.
CommandLine read_command_line(const std::vector<std::string>& words, std::span<const Command> commands);

}  // namespace giamsat::cli
