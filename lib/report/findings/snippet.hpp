// SPDX-License-Identifier: MIT
#pragma once

#include "text/position.hpp"

#include <string>
#include <string_view>

namespace giamsat::report {

/// A line of a file for a terminal, and the carets below it that point at a place.
struct Snippet {
    std::string line;
    std::string carets;  ///< spaces, then at least one `^`
};

/// The widest line that is shown completely, in terminal columns.
inline constexpr int widest_snippet = 100;

/// `range` starts in that line; if it ends in a later one, the carets go to the end of the line. Tabs become four
/// spaces. Of a wider line only the part around the range is shown, with `…` for what was cut.
Snippet snippet(std::string_view line, const text::Range& range);

}  // namespace giamsat::report
