// SPDX-License-Identifier: MIT
#pragma once

#include <compare>

namespace giamsat::text {

/// A place in a text. Lines and columns count from 1; a column is a code point.
struct Position {
    int line = 1;
    int column = 1;
    friend auto operator<=>(const Position&, const Position&) = default;
};

/// From start up to, but not including, end.
struct Range {
    Position start;
    Position end;
    friend auto operator<=>(const Range&, const Range&) = default;

    bool contains(const Range& other) const { return start <= other.start && other.end <= end; }
};

}  // namespace giamsat::text
