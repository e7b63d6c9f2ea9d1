// SPDX-License-Identifier: MIT
// A table for people: columns as wide as they must be on a terminal, whatever marks their letters carry.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace giamsat::report {

/// A column whose texts go on in further lines where the table would be wider than the page.
struct Narrowing {
    std::size_t column = 0;
    int width = 0;  ///< that it has then; 0: what the other columns leave
};

struct TextTable {
    std::vector<std::string> heads;
    std::vector<std::vector<std::string>> rows;  ///< each as long as `heads`
    std::vector<Narrowing> narrowed = {};
    bool tight = false;  ///< one space between the columns where the table would be wider than the page
};

/// The table with its heads in the first line, two spaces between the columns, no spaces at the end of a line. Texts of
/// files are made safe for a terminal. The heads in bold where `colour`.
std::string table_as_text(const TextTable& table, bool colour = false);

/// The same as a text for the heads and one for each row, of one or more lines, each begun with `indent` spaces.
std::vector<std::string> table_in_rows(const TextTable& table, int indent);

}  // namespace giamsat::report
