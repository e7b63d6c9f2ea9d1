// SPDX-License-Identifier: MIT
#pragma once

#include "text/position.hpp"

#include <string>
#include <string_view>

namespace giamsat::report {

/// A line of a file as a terminal shows it, and what to write below it to point at a place.
struct Snippet {
    std::string line;
    std::string carets;  ///< spaces, then at least one `^`
};

/// The widest line that is shown whole, in terminal columns.
inline constexpr int widest_snippet = 100;

/// `range` starts in that line; where it ends in a later one, the carets go to the line's end. Tabs become four
/// spaces. Of a wider line the part around the range is shown, with `…` where something was cut.
Snippet snippet(std::string_view line, const text::Range& range);

}  // namespace giamsat::report
