// SPDX-License-Identifier: MIT
#pragma once

#include "golden/case_file.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace giamsat::golden {

/// Whether GIAMSAT_UPDATE_GOLDEN is 1: output is written instead of compared.
bool updating();

struct Outcome {
    std::string section;
    std::string text;
};

/// The program's output, for each section that the case asserts: `stdout`, or `findings` and the other lines that the
/// case has; `stderr`; `status`.
std::vector<Outcome> run_case(const CaseFile& contents, const std::filesystem::path& file);

/// Fails the running test at the section that differs; or, when updating, rewrites those sections.
void check_case(const std::filesystem::path& file);

}  // namespace giamsat::golden
