// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace giamsat::fix {

/// The number of spaces with which the line begins.
std::size_t indentation_of(std::string_view line);

/// A stretch of a line.
struct Part {
    std::string_view text;
    bool open = false;  ///< not inside quotes, a comment or a block of text (`|`, `>`): signs in it mean something
};

/// A line in its parts, which follow one another without a gap.
using Parts = std::vector<Part>;

/// Those of each line, of a file that need not be well-formed. They refer to the lines.
std::vector<Parts> parts_of(const std::vector<std::string_view>& lines);

}  // namespace giamsat::fix
