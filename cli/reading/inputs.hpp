// SPDX-License-Identifier: MIT
#pragma once

#include "cli/command_line/arguments.hpp"
#include "cli/run.hpp"
#include "intake/input.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace giamsat::cli {

/// What a command is to read, as it was named.
struct InputNames {
    std::vector<Given> names;  ///< the operands, else the directories of the workspace
    std::string stdin_name = "<stdin>";
};

InputNames input_names(const Arguments& arguments);

struct Inputs {
    std::vector<intake::Input> inputs;
    std::vector<text::Bilingual> missing;  ///< named files that do not exist, in words; already reported on standard
                                           ///< error
};

/// The files and directories of those names; `-` is standard input. Throws UsageError if nothing is named,
/// std::system_error if something cannot be read.
Inputs find_inputs(const InputNames& asked, const Run& run);

/// Warns on standard error that none of the `files` files read is a plan or report of the programme: everything will be
/// reported missing, although perhaps only the directory is wrong.
void warn_of_nothing_given(std::size_t files, const Run& run);

}  // namespace giamsat::cli
