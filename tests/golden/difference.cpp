// SPDX-License-Identifier: MIT
#include "golden/difference.hpp"

#include <algorithm>
#include <vector>

namespace giamsat::golden {
namespace {

using Lines = std::vector<std::string>;

// Marks a last line without a line break, because otherwise it would look like one with it.
Lines lines_of(const std::string& text) {
    Lines lines;
    for (std::size_t begin = 0; begin < text.size();) {
        const auto end = text.find('\n', begin);
        lines.push_back(text.substr(begin, end - begin));
        if (end == std::string::npos) lines.back() += " (no end of line)";
        begin = end == std::string::npos ? text.size() : end + 1;
    }
    return lines;
}

std::size_t same_at_start(const Lines& was, const Lines& is) {
    const auto least = std::min(was.size(), is.size());
    std::size_t same = 0;
    while (same < least && was[same] == is[same]) ++same;
    return same;
}

std::size_t same_at_end(const Lines& was, const Lines& is, std::size_t most) {
    std::size_t same = 0;
    while (same < most && was[was.size() - 1 - same] == is[is.size() - 1 - same]) ++same;
    return same;
}

}  // namespace

std::string difference(const std::string& expected, const std::string& actual) {
    const auto was = lines_of(expected);
    const auto is = lines_of(actual);
    const auto before = same_at_start(was, is);
    const auto after = same_at_end(was, is, std::min(was.size(), is.size()) - before);
    auto text = "from line " + std::to_string(before + 1) + ":\n";
    for (auto i = before; i < was.size() - after; ++i) text += "-" + was[i] + "\n";
    for (auto i = before; i < is.size() - after; ++i) text += "+" + is[i] + "\n";
    return text;
}

}  // namespace giamsat::golden
