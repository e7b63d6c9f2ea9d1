// SPDX-License-Identifier: MIT
#include "explain/differences.hpp"

#include "text/lines.hpp"

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <vector>

namespace giamsat::explain {
namespace {

constexpr text::Message not_enough{"  # chưa đạt; yêu cầu: {0}", "  # not enough; required: {0}"};
constexpr text::Message lacking{"# chưa đạt, còn thiếu ở đây; yêu cầu: {0}",
                                "# not enough, something is missing here; required: {0}"};
constexpr text::Message enough{"  # đạt", "  # enough"};

using Lines = std::vector<std::string>;

Lines lines_of(std::string_view text) {
    const auto lines = text::lines(text);
    return {lines.begin(), lines.end()};
}

std::string text_of(const Lines& lines) {
    std::string text;
    for (const auto& line : lines) text += line + '\n';
    return text;
}

std::string indentation_of(const std::string& line) {
    return line.substr(0, std::min(line.find_first_not_of(' '), line.size()));
}

}  // namespace

void mark_differences(std::string& fails, std::string& passes, const text::Bilingual& asked, text::Language language) {
    auto bad = lines_of(fails);
    auto good = lines_of(passes);
    const auto least = std::min(bad.size(), good.size());
    std::size_t before = 0;
    while (before < least && bad[before] == good[before]) ++before;
    std::size_t after = 0;
    while (after < least - before && bad[bad.size() - 1 - after] == good[good.size() - 1 - after]) ++after;

    for (auto i = before; i < bad.size() - after; ++i) bad[i] += text::say(not_enough, asked).in(language);
    for (auto i = before; i < good.size() - after; ++i) good[i] += text::say(enough).in(language);
    if (before + after == bad.size() && before < good.size())
        bad.insert(bad.begin() + static_cast<std::ptrdiff_t>(before),
                   indentation_of(good[before]) + text::say(lacking, asked).in(language));
    fails = text_of(bad);
    passes = text_of(good);
}

}  // namespace giamsat::explain
