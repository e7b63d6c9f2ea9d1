// SPDX-License-Identifier: MIT
#include "yaml/comments.hpp"

#include "text/lines.hpp"
#include "text/unicode.hpp"

namespace giamsat::yaml {
namespace {

// The offset of such a `#`; npos if the line has none.
std::size_t tight_comment_in(std::string_view line) {
    constexpr std::string_view ends = " \t\r#!";
    for (auto at = line.find('#'); at != line.npos; at = line.find('#', at + 1))
        if (at > 0 && line[at - 1] == ' ' && at + 1 < line.size() && ends.find(line[at + 1]) == ends.npos) return at;
    return line.npos;
}

}  // namespace

std::vector<TightComment> tight_comments(std::string_view text) {
    std::vector<TightComment> found;
    if (text.find('#') == text.npos) return found;  // a sign that is seldom there: quicker than " #"
    int number = 0;
    for (const auto line : text::lines(text)) {
        ++number;
        const auto at = tight_comment_in(line);
        const auto last = at == line.npos ? at : line.substr(0, at).find_last_not_of(' ');
        if (last == line.npos) continue;
        const int end = text::code_points(line.substr(0, last + 1)) + 1;
        found.push_back({{number, end}, {number, text::code_points(line.substr(0, at)) + 1}});
    }
    return found;
}

}  // namespace giamsat::yaml
