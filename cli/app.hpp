// SPDX-License-Identifier: MIT
// The whole program but for the process around it.
#pragma once

#include "cli/command_line/environment.hpp"

#include <string>
#include <vector>

namespace giamsat::cli {

/// Runs the words after the program's name and returns the exit status: 0 nothing wrong, 1 findings, 2 wrong use,
/// 3 the run itself failed. Throws nothing.
int run(const std::vector<std::string>& words, Streams streams, const Environment& environment);

}  // namespace giamsat::cli
