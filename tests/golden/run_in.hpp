// SPDX-License-Identifier: MIT
#pragma once

#include "cli/program.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace giamsat::golden {

/// Runs the program with that directory as the working directory.
test::Ran run_in(const std::filesystem::path& directory, const std::vector<std::string>& words,
                 const std::string& input = {});

}  // namespace giamsat::golden
