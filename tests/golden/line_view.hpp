// SPDX-License-Identifier: MIT
// What the JSON of `validate`, `rollup` and `status` says, a line a row: short enough to be read and to be written by
// hand.
#pragma once

#include <string>
#include <string_view>

namespace giamsat::golden {

/// `findings`, `details`, `identities`, `targets`, `figures`, `submissions` or `activities`.
bool is_line_view(std::string_view section);

/// The lines of that section. If the output is not JSON, or has no such rows, all of it as it is, after a line that
/// says so.
std::string line_view(std::string_view section, const std::string& output);

}  // namespace giamsat::golden
