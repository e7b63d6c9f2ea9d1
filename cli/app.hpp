// SPDX-License-Identifier: MIT
// The whole program, except what belongs to the process: signals and closed streams (main.cpp).
#pragma once

#include "cli/command_line/environment.hpp"

#include <string>
#include <vector>

namespace giamsat::cli {

/// Runs the words after the program's name and returns the exit status: 0 nothing wrong, 1 problems found, 2 usage
/// error, 3 the run itself failed. Does not throw.
int run(const std::vector<std::string>& words, Streams streams, const Environment& environment);

}  // namespace giamsat::cli
