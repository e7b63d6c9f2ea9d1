// SPDX-License-Identifier: MIT
#include "golden/words.hpp"

#include <stdexcept>

namespace giamsat::golden {
namespace {

constexpr std::string_view blanks = " \t\n";

// The text inside the quotes at the start of `text`, from which both are removed.
std::string_view take_quoted(std::string_view& text) {
    const auto end = text.find(text.front(), 1);
    if (end == std::string_view::npos) throw std::runtime_error("a quote of the command is not closed");
    const auto inside = text.substr(1, end - 1);
    text.remove_prefix(end + 1);
    return inside;
}

std::string take_word(std::string_view& text) {
    std::string word;
    while (!text.empty() && blanks.find(text.front()) == std::string_view::npos) {
        if (text.front() == '\'' || text.front() == '"') {
            word += take_quoted(text);
            continue;
        }
        word += text.front();
        text.remove_prefix(1);
    }
    return word;
}

void skip_blanks(std::string_view& text) {
    const auto begin = text.find_first_not_of(blanks);
    text.remove_prefix(begin == std::string_view::npos ? text.size() : begin);
}

}  // namespace

std::vector<std::string> words_of(std::string_view command) {
    std::vector<std::string> words;
    for (skip_blanks(command); !command.empty(); skip_blanks(command)) words.push_back(take_word(command));
    return words;
}

}  // namespace giamsat::golden
