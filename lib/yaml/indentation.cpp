// SPDX-License-Identifier: MIT
#include "yaml/indentation.hpp"

#include <algorithm>

namespace giamsat::yaml {

std::vector<text::Position> no_break_indents(std::string_view text) {
    constexpr std::string_view no_break_space = "\xC2\xA0";
    std::vector<text::Position> found;
    if (text.find(no_break_space) == text.npos) return found;
    int line = 1;
    for (std::size_t start = 0; start < text.size(); ++line) {
        const auto end = std::min(text.find('\n', start), text.size());
        const auto first = std::min(text.find_first_not_of(" \t", start), end);
        if (text.substr(first).starts_with(no_break_space))
            found.push_back({line, static_cast<int>(first - start) + 1});
        start = end + 1;
    }
    return found;
}

}  // namespace giamsat::yaml
