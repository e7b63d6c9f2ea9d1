// SPDX-License-Identifier: MIT
#include "yaml/masked.hpp"

#include <algorithm>

namespace giamsat::yaml {
namespace {

// A quote opens only where a value may begin.
bool opens_quote(std::string_view line, std::size_t at) {
    if (line[at] != '"' && line[at] != '\'') return false;
    const auto before = at == 0 ? line.npos : line.find_last_not_of(' ', at - 1);
    constexpr std::string_view signs = ":-,[{";
    return before == line.npos || signs.find(line[before]) != signs.npos;
}

bool opens_comment(std::string_view line, std::size_t at) {
    return line[at] == '#' && (at == 0 || line[at - 1] == ' ' || line[at - 1] == '\t');
}

}  // namespace

std::string masked(std::string_view line) {
    std::string result(line);
    for (std::size_t at = 0; at < line.size(); ++at) {
        if (opens_comment(line, at)) {
            std::fill(result.begin() + static_cast<std::ptrdiff_t>(at), result.end(), 'x');
            break;
        }
        if (!opens_quote(line, at)) continue;
        const auto end = std::min(line.find(line[at], at + 1), line.size() - 1);
        std::fill(result.begin() + static_cast<std::ptrdiff_t>(at),
                  result.begin() + static_cast<std::ptrdiff_t>(end) + 1, 'x');
        at = end;
    }
    return result;
}

}  // namespace giamsat::yaml
