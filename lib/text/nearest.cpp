// SPDX-License-Identifier: MIT
#include "text/nearest.hpp"

#include "text/unicode.hpp"

#include <algorithm>
#include <utility>

namespace giamsat::text {
namespace {

constexpr int farthest = 3;
constexpr std::size_t most_names = 3;

std::string comparable(std::string_view name) {
    auto text = without_marks(name);
    std::replace_if(
        text.begin(), text.end(), [](char c) { return c == '-' || c == ' '; }, '_');
    return text;
}

// Optimal string alignment: Levenshtein distance with swaps of neighbours.
int distance(const std::string& a, const std::string& b) {
    std::vector<std::vector<int>> d(a.size() + 1, std::vector<int>(b.size() + 1));
    for (std::size_t i = 0; i <= a.size(); ++i) d[i][0] = static_cast<int>(i);
    for (std::size_t j = 0; j <= b.size(); ++j) d[0][j] = static_cast<int>(j);
    for (std::size_t i = 1; i <= a.size(); ++i)
        for (std::size_t j = 1; j <= b.size(); ++j) {
            d[i][j] = std::min({d[i - 1][j] + 1, d[i][j - 1] + 1, d[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                d[i][j] = std::min(d[i][j], d[i - 2][j - 2] + 1);
        }
    return d[a.size()][b.size()];
}

}  // namespace

Nearest nearest(std::string_view typed, const std::vector<std::string_view>& names) {
    const auto wanted = comparable(typed);
    const int allowed = std::min(farthest, static_cast<int>(wanted.size()) / 3);
    std::vector<std::pair<int, std::string_view>> near;
    for (const auto name : names) {
        const auto candidate = comparable(name);
        const auto difference = static_cast<int>(candidate.size()) - static_cast<int>(wanted.size());
        if (std::abs(difference) > allowed) continue;
        const int d = distance(wanted, candidate);
        if (d <= allowed) near.emplace_back(d, name);
    }
    std::ranges::stable_sort(near, [](const auto& a, const auto& b) { return a.first < b.first; });
    Nearest result;
    result.single = near.size() == 1 || (near.size() > 1 && near[0].first < near[1].first);
    for (std::size_t i = 0; i < std::min(near.size(), most_names); ++i) result.names.emplace_back(near[i].second);
    return result;
}

}  // namespace giamsat::text
