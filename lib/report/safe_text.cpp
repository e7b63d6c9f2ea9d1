// SPDX-License-Identifier: MIT
#include "report/safe_text.hpp"

#include "text/unicode.hpp"

#include <algorithm>
#include <array>

namespace giamsat::report {
namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD";

// The length in bytes of the well-formed character at the start of `text`.
std::size_t length_of_first(std::string_view text) {
    const auto lead = static_cast<unsigned char>(text.front());
    const std::size_t length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    return std::min(length, text.size());
}

bool steers(std::string_view character) {
    if (character.size() == 1)
        return (character[0] >= 0 && character[0] < ' ' && character[0] != '\t') || character[0] == '\x7F';
    if (character.size() == 2) return character[0] == '\xC2' && static_cast<unsigned char>(character[1]) < 0xA0;
    // Line separators, embeddings, overrides and isolates. U+061C is allowed: it is only a mark.
    constexpr std::array<std::string_view, 11> marks{"\u2028", "\u2029", "\u202A", "\u202B", "\u202C", "\u202D",
                                                     "\u202E", "\u2066", "\u2067", "\u2068", "\u2069"};
    return std::ranges::find(marks, character) != marks.end();
}

void append_well_formed(std::string& result, std::string_view text) {
    while (!text.empty()) {
        const auto character = text.substr(0, length_of_first(text));
        result += steers(character) ? replacement : character;
        text.remove_prefix(character.size());
    }
}

}  // namespace

std::string safe_text(std::string_view text) {
    std::string result;
    result.reserve(text.size());
    while (true) {
        const auto invalid = text::first_invalid_utf8(text);
        append_well_formed(result, text.substr(0, invalid));
        if (invalid == text.npos) return result;
        result += replacement;
        text.remove_prefix(invalid + 1);
    }
}

}  // namespace giamsat::report
