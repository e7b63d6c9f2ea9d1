// SPDX-License-Identifier: MIT
#pragma once

#include "cli/command_line/arguments.hpp"
#include "cli/run.hpp"
#include "intake/input.hpp"

#include <cstddef>
#include <vector>

namespace giamsat::cli {

struct Inputs {
    std::vector<intake::Input> inputs;
    std::vector<text::Bilingual> missing;  ///< what was named and is not there, in words; it has been complained of
};

/// The files and directories that the operands name; `-` is standard input, under the name `--stdin-name` or
/// `<stdin>`. Throws UsageError where there are no operands, std::system_error where something cannot be read.
Inputs inputs_of(const Arguments& arguments, const Run& run);

/// Tells on standard error that none of the files read, so many, is a plan or report of the programme: then everything
/// is called missing, though perhaps only the directory is the wrong one.
void warn_of_nothing_given(std::size_t files, const Run& run);

}  // namespace giamsat::cli
