// SPDX-License-Identifier: MIT
// Results of the scalar readers as text, for tables.
#pragma once

#include "text/parsed.hpp"

#include <string>

namespace giamsat::test {

/// The value formatted by `show`, or why there is none.
template <class T, class Show>
std::string shown(const text::Parsed<T>& parsed, Show show) {
    if (parsed.outcome == text::Parse::malformed) return "malformed";
    if (parsed.outcome == text::Parse::out_of_range) return "out of range";
    return show(parsed.value);
}

}  // namespace giamsat::test
