// SPDX-License-Identifier: MIT
// Slips of the keyboard, and what Word, Zalo or Excel make of a line: signs that look right and mean something else in
// YAML.
#pragma once

#include "text/position.hpp"
#include "yaml/syntax.hpp"

#include <optional>
#include <string_view>

namespace giamsat::yaml {

struct Slip {
    int column = 1;  ///< of the slip in the line
    SyntaxAdvice advice;
};

/// The first slip in a line, or in the text of a scalar or key; with the line as it should be in the hint.
std::optional<Slip> slip_in(std::string_view line);

/// The line of that number (from 1), without its line break; empty if there is none.
std::string_view line_of(std::string_view text, int number);

struct SlipInFile {
    text::Position where;
    SyntaxAdvice advice;
};
/// The slip that probably caused a problem: the first from the line `first`, or from the last line with contents above
/// the one in which it was noticed, to that one.
std::optional<SlipInFile> slip_between(std::string_view text, int first, int noticed);

}  // namespace giamsat::yaml
