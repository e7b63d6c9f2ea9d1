// SPDX-License-Identifier: MIT
// Undoes what a keyboard, Word or a chat program did to a plan or report, if only one reading is possible.
#pragma once

#include "check/check_file.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace giamsat::fix {

/// A line of a file, as it was and as it should be, without its end.
struct ChangedLine {
    int number = 1;
    std::string before;
    std::string after;
    std::vector<text::Bilingual> why;
};

struct Fixed {
    std::string text;                      ///< of the whole file; line ends and what was not changed are kept
    std::vector<ChangedLine> lines;        ///< in order; empty: there is nothing that a machine may change
    std::vector<finding::Finding> before;  ///< what was found in the file as it was
    std::vector<finding::Finding> after;   ///< what is found in the text
};

/// A line is changed only if a fault in it, or the one that keeps the file from being read, is gone by that; what has
/// two readings, or is no fault, is left as it is. The result depends on nothing but the arguments.
Fixed fix(const check::CheckOptions& options, const std::string& name, std::string_view bytes);

}  // namespace giamsat::fix
