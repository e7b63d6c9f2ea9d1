// SPDX-License-Identifier: MIT
// A table for people: columns as wide as they must be on a terminal, whatever marks their letters carry.
#pragma once

#include <string>
#include <vector>

namespace giamsat {

struct TextTable {
    std::vector<std::string> heads;
    std::vector<std::vector<std::string>> rows;  ///< each as long as `heads`
};

/// The table with its heads in the first line, two spaces between the columns, no spaces at the end of a line. Texts of
/// files are made safe for a terminal. The heads in bold where `colour`.
std::string table_as_text(const TextTable& table, bool colour = false);

}  // namespace giamsat
