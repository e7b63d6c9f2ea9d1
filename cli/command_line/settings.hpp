// SPDX-License-Identifier: MIT
// What the common options come to.
#pragma once

#include "cli/command_line/arguments.hpp"
#include "cli/command_line/option.hpp"
#include "cli/run.hpp"
#include "intake/sitting.hpp"
#include "programme/load.hpp"
#include "report/presentation.hpp"

#include <optional>
#include <string>
#include <vector>

namespace giamsat::cli {

/// Reads what every command takes, once. Throws UsageError for a value that cannot be meant, also if the command has no
/// use for it.
Settings read_settings(const Arguments& arguments, const Run& run);
/// The date to judge by: as asked, else today in that time zone.
text::Date as_of(const Run& run, const std::string& zone);

/// The file of a programme, and how the roster beside it is read.
struct ProgrammeFile {
    std::string name;
    std::string text;
    programme::ReadRoster read_roster;
};

/// The file that `--programme` names, or the built-in one. Throws as asked_programme does.
ProgrammeFile asked_programme_file(const Arguments& arguments);

/// The programme that `--programme` names, or the built-in one. Throws UsageError where there is no such file,
/// std::system_error where it cannot be read.
programme::LoadedProgramme asked_programme(const Arguments& arguments);

/// The same where it is sound. What was found in it goes to standard error (quiet: errors only); none where it is
/// faulty.
std::optional<programme::Programme> sound_programme(const Arguments& arguments, const Run& run);

/// Shows findings of warning severity and above (quiet: errors only) on standard error, beside a result that is not
/// about them.
void show_beside(std::vector<finding::Finding> findings, const Run& run);

/// `--received`.
Option received_option();
/// The register of receipt that `--received` names; none where it is not given. Throws UsageError where there is no
/// such file, std::system_error where it cannot be read.
std::optional<submission::Register> asked_register(const Arguments& arguments, const programme::Programme& programme);

/// How a run reads its files. What is given must outlive it.
intake::Sitting sitting_of(const Run& run, const programme::Programme& programme,
                           const std::optional<submission::Register>& received);

}  // namespace giamsat::cli
