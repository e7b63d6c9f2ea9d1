// SPDX-License-Identifier: MIT
#include "text/mentions.hpp"

#include "text/unicode.hpp"

#include <algorithm>
#include <string>

namespace giamsat::text {
namespace {

// In lower case, without marks, with one blank between words and around the whole.
std::string as_words(std::string_view text) {
    std::string words = " ";
    for (const char c : without_marks(fold(text))) {
        const bool is_letter =
            (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80;
        if (is_letter)
            words += c;
        else if (words.back() != ' ')
            words += ' ';
    }
    if (words.back() != ' ') words += ' ';
    return words;
}

std::string first_two(const std::string& words) {
    const auto first = words.find(' ', 1);
    const auto second = first == words.npos ? first : words.find(' ', first + 1);
    return second == words.npos ? words : words.substr(0, second + 1);
}

}  // namespace

std::vector<std::size_t> mentions(std::string_view words, const std::vector<std::string_view>& titles,
                                  std::size_t most) {
    const auto wanted = as_words(words);
    if (wanted == " ") return {};
    const auto opening = first_two(wanted);
    constexpr int ways = 4;
    std::vector<std::vector<std::size_t>> found(ways);
    for (std::size_t i = 0; i < titles.size(); ++i) {
        const auto title = as_words(titles[i]);
        if (title == wanted) found[0].push_back(i);
        if (title.starts_with(wanted)) found[1].push_back(i);
        if (title.find(wanted) != title.npos) found[2].push_back(i);
        if (opening.size() < wanted.size() && title.find(opening) != title.npos) found[3].push_back(i);
    }
    const auto first = std::ranges::find_if(found, [](const auto& all) { return !all.empty(); });
    return first == found.end() || first->size() > most ? std::vector<std::size_t>{} : *first;
}

}  // namespace giamsat::text
