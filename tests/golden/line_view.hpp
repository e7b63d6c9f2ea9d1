// SPDX-License-Identifier: MIT
// The JSON of `validate`, `rollup` and `status` with one line per row: short enough to read and write by hand.
#pragma once

#include <string>
#include <string_view>

namespace giamsat::golden {

/// `findings`, `details`, `identities`, `targets`, `figures`, `submissions` or `activities`.
bool is_line_view(std::string_view section);

/// The lines of that section. If the output is not JSON, or has no such rows: the whole output, after a line that says
/// so.
std::string line_view(std::string_view section, const std::string& output);

}  // namespace giamsat::golden
