// SPDX-License-Identifier: MIT
#include "yaml/quoting.hpp"

#include "text/lines.hpp"
#include "text/unicode.hpp"

#include <algorithm>
#include <array>

namespace giamsat::yaml {
namespace {

bool contains(std::string_view text, std::string_view part) {
    return text.find(part) != text.npos;
}

bool contains_any(std::string_view text, std::string_view characters) {
    return text.find_first_of(characters) != text.npos;
}

// DEL, the line and paragraph separators, byte-order marks: the emitter would write them as they are.
bool holds_forbidden(std::string_view text) {
    constexpr std::array<std::string_view, 4> forbidden{"\x7F", "\xE2\x80\xA8", "\xE2\x80\xA9", text::byte_order_mark};
    return std::ranges::any_of(forbidden, [&](auto part) { return contains(text, part); });
}

// ASCII control characters, and U+0080 to U+00A0 (the no-break space).
bool holds_invisible(std::string_view text) {
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        if (byte < 0x20) return true;
        if (byte == 0xC2 && i + 1 < text.size() && static_cast<unsigned char>(text[i + 1]) <= 0xA0) return true;
    }
    return false;
}

bool reads_back_unquoted(std::string_view text, bool in_brackets) {
    constexpr std::string_view signs = "-?:,[]{}#&*!|>'\"%@`= ";
    if (text.empty() || signs.find(text.front()) != signs.npos || text.back() == ' ' || text.back() == ':')
        return false;
    if (text.starts_with("...")) return false;
    if (contains(text, ": ") || contains(text, " #")) return false;
    return !in_brackets || !contains_any(text, ",[]{}:");
}

}  // namespace

Quoting quoting_for(std::string_view text, bool in_brackets) {
    if (holds_forbidden(text)) return Quoting::escaped;
    if (holds_invisible(text)) return Quoting::twofold;
    if (reads_back_unquoted(text, in_brackets)) return Quoting::none;
    return contains_any(text, "\"\\") ? Quoting::single : Quoting::twofold;
}

bool looks_typed(std::string_view text) {
    constexpr std::array<std::string_view, 14> words{"y",     "n",    "yes", "no", "on",   "off",   "true",
                                                     "false", "null", "~",   "<<", ".inf", "+.inf", ".nan"};
    constexpr std::string_view number_begins = "+-.0123456789";
    constexpr std::string_view of_numbers = "0123456789abcdefABCDEFxXoOtTzZ_+-.,:/ ";
    const auto word = text::lower(text);
    if (std::ranges::find(words, word) != words.end()) return true;
    return !text.empty() && number_begins.find(text.front()) != number_begins.npos &&
           text.find_first_not_of(of_numbers) == text.npos;
}

}  // namespace giamsat::yaml
