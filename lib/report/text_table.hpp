// SPDX-License-Identifier: MIT
// A text table. Columns are as wide as their texts are on a terminal, where combining marks take no space.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace giamsat::report {

/// A column whose texts are wrapped if the table would otherwise be wider than the page.
struct Narrowing {
    std::size_t column = 0;
    int width = 0;  ///< its width then; 0: what the other columns leave
};

struct TextTable {
    std::vector<std::string> heads;
    std::vector<std::vector<std::string>> rows;  ///< each as long as `heads`
    std::vector<Narrowing> narrowed = {};
    bool tight = false;  ///< one space between the columns if the table would otherwise be wider than the page
};

/// The table with its heads in the first line, two spaces between the columns, no spaces at the end of a line. Texts
/// from files are made safe for a terminal. Bold heads if `colour`.
std::string table_as_text(const TextTable& table, bool colour = false);

/// The same as one text for the heads and one for each row; each has one or more lines, indented by `indent` spaces.
std::vector<std::string> table_in_rows(const TextTable& table, int indent);

}  // namespace giamsat::report
