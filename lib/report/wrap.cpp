// SPDX-License-Identifier: MIT
#include "report/wrap.hpp"

#include "text/join.hpp"
#include "text/lines.hpp"
#include "text/unicode.hpp"

#include <algorithm>
#include <utility>

namespace giamsat::report {
namespace {

std::string_view next_word(std::string_view& rest) {
    const auto start = rest.find_first_not_of(' ');
    if (start == rest.npos) return rest = {};
    rest.remove_prefix(start);
    const auto word = rest.substr(0, rest.find(' '));
    rest.remove_prefix(word.size());
    return word;
}

std::string wrapped_line(std::string_view text, int width, std::string indent, const std::string& further) {
    std::string result;
    std::string line;
    for (auto word = next_word(text); !word.empty(); word = next_word(text)) {
        const int needed = text::display_width(indent) + text::display_width(line) + 1 + text::display_width(word);
        if (!line.empty() && needed > width) {
            result += std::exchange(indent, further) + std::exchange(line, {}) + '\n';
        }
        text::add_to(line, " ", word);
    }
    return result + (line.empty() ? "" : indent + line) + '\n';
}

}  // namespace

std::string wrapped(std::string_view text, int width, int indent, int hanging) {
    const std::string first(static_cast<std::size_t>(indent), ' ');
    const std::string further(static_cast<std::size_t>(indent + hanging), ' ');
    std::string result;
    for (const auto line : text::split(text, '\n')) result += wrapped_line(line, width, first, further);
    return result;
}

}  // namespace giamsat::report
