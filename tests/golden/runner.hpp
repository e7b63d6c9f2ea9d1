// SPDX-License-Identifier: MIT
#pragma once

#include "golden/case_file.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace giamsat::golden {

/// GIAMSAT_UPDATE_GOLDEN is 1: what came out is written, not compared.
bool updating();

struct Outcome {
    std::string section;
    std::string text;
};

/// What came out of the program, for each section that the case asserts: `stdout`, or `findings` and the other lines
/// that the case has; `stderr`; `status`.
std::vector<Outcome> run_case(const CaseFile& contents, const std::filesystem::path& file);

/// Fails the test that runs, at the section that differs; or, when updating, writes those sections anew.
void check_case(const std::filesystem::path& file);

}  // namespace giamsat::golden
