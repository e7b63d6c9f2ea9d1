// SPDX-License-Identifier: MIT
// The programme of a run: the file that `--programme` names, or the built-in one.
#pragma once

#include "cli/run.hpp"
#include "programme/load.hpp"

#include <optional>
#include <string>
#include <vector>

namespace giamsat::cli {

/// The file of a programme, and how the roster beside it is read.
struct ProgrammeFile {
    std::string name;
    std::string text;
    programme::ReadRoster read_roster;
};

/// Throws as asked_programme does.
ProgrammeFile asked_programme_file(const Run& run);

/// Throws UsageError if there is no such file, std::system_error if it cannot be read.
programme::LoadedProgramme asked_programme(const Run& run);

/// The same if it is sound, else none. What was found in it goes to standard error (quiet: errors only).
std::optional<programme::Programme> sound_programme(const Run& run);

/// Shows findings of warning severity and above (quiet: errors only) on standard error, for commands whose result is
/// something else.
void show_beside(std::vector<finding::Finding> findings, const Run& run);

}  // namespace giamsat::cli
