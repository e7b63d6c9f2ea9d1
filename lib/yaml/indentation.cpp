// SPDX-License-Identifier: MIT
#include "yaml/indentation.hpp"

#include "text/lines.hpp"

#include <algorithm>

namespace giamsat::yaml {

std::vector<text::Position> no_break_indents(std::string_view text) {
    constexpr std::string_view no_break_space = "\xC2\xA0";
    std::vector<text::Position> found;
    if (text.find(no_break_space) == text.npos) return found;
    int number = 0;
    for (const auto line : text::lines(text)) {
        ++number;
        const auto first = std::min(line.find_first_not_of(" \t"), line.size());
        if (line.substr(first).starts_with(no_break_space)) found.push_back({number, static_cast<int>(first) + 1});
    }
    return found;
}

}  // namespace giamsat::yaml
