// SPDX-License-Identifier: MIT
// Slips of the keyboard, and of programs that "improve" what is typed: signs that look right and mean nothing in YAML.
#pragma once

#include "fix/parts.hpp"
#include "text/message.hpp"

#include <array>
#include <string>
#include <string_view>

namespace giamsat::fix {

struct Slip {
    text::Message what;  ///< what is changed
    /// The text without the slip. It is an open part of a line; `starts_line`: the line's first.
    std::string (*without)(std::string_view text, bool starts_line) = nullptr;
};

/// In the order in which they are undone.
extern const std::array<Slip, 6> slips;

/// A line as it would be without slips, and what was changed in it.
struct Undone {
    std::string line;
    std::vector<text::Message> slips;  ///< empty: the line has none
};
Undone without_slips(const Parts& line);

}  // namespace giamsat::fix
