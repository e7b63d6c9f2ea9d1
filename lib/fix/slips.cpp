// SPDX-License-Identifier: MIT
#include "fix/slips.hpp"

#include "text/replaced.hpp"

#include <algorithm>
#include <utility>

namespace giamsat::fix {
namespace {

using std::string_view_literals::operator""sv;

bool is_key_letter(char sign) {
    return (sign >= 'a' && sign <= 'z') || sign == '_';
}

std::size_t after_blanks(std::string_view text, std::size_t from) {
    return std::min(text.find_first_not_of(' ', from), text.size());
}

// The length of the one of the signs with which the text continues there; 0 if it does not.
template <std::size_t Count>
std::size_t length_of(const std::array<std::string_view, Count>& signs, std::string_view text, std::size_t at) {
    const auto sign = std::ranges::find_if(signs, [&](auto each) { return text.substr(at).starts_with(each); });
    return sign == signs.end() ? 0 : sign->size();
}

// Blanks that are as wide as others and are text to YAML.
std::string with_plain_spaces(std::string_view text, bool) {
    std::string plain(text);
    for (const auto blank : {"\u00A0"sv, "\u2007"sv, "\u202F"sv, "\u3000"sv})
        plain = text::replaced(std::move(plain), blank, " ");
    return plain;
}

std::string with_list_dash(std::string_view text, bool starts_line) {
    constexpr std::array marks{"–"sv, "—"sv, "•"sv, "‐"sv, "‑"sv, "−"sv, "·"sv, "▪"sv, "●"sv, "+ "sv};
    const auto at = after_blanks(text, 0);
    const auto length = starts_line ? length_of(marks, text, at) : 0;
    if (length == 0) return std::string(text);
    const auto rest = text.substr(after_blanks(text, at + length));
    return std::string(text.substr(0, at)) + "- " + std::string(rest);
}

// The length of the key with which the text continues there, and of its colon: `unit:`, `unit：`; 0: no key.
struct KeyLength {
    std::size_t name = 0;
    std::size_t colon = 0;
};
KeyLength key_at(std::string_view text, std::size_t at) {
    constexpr std::array colons{":"sv, "："sv};
    auto end = at;
    while (end < text.size() && is_key_letter(text[end])) ++end;
    const auto colon = end == at ? 0 : length_of(colons, text, end);
    return colon == 0 ? KeyLength{} : KeyLength{end - at, colon};
}

std::string with_space_after_dash(std::string_view text, bool starts_line) {
    const auto at = after_blanks(text, 0);
    if (!starts_line || at + 1 >= text.size() || text[at] != '-' || key_at(text, at + 1).name == 0)
        return std::string(text);
    return std::string(text.substr(0, at + 1)) + ' ' + std::string(text.substr(at + 1));
}

std::string with_ascii_brackets(std::string_view text, bool) {
    constexpr std::array signs{std::pair{"｛"sv, "{"sv}, std::pair{"｝"sv, "}"sv}, std::pair{"［"sv, "["sv},
                               std::pair{"］"sv, "]"sv}, std::pair{"，"sv, ","sv}};
    std::string plain(text);
    for (const auto& [wide, sign] : signs) plain = text::replaced(std::move(plain), wide, sign);
    return plain;
}

// Whether a key may begin there: at the start of the line, or after the sign of a list or mapping.
bool may_begin_key(std::string_view text, std::size_t at, bool starts_line) {
    const auto before = at == 0 ? text.npos : text.find_last_not_of(' ', at - 1);
    if (before == text.npos) return starts_line;
    return text[before] == '{' || text[before] == ',' || (text[before] == '-' && before + 1 < at);
}

// A colon makes a key only with a space after it; `//` is that of an address.
std::string with_space_after_colon(std::string_view text, bool starts_line) {
    std::string spaced;
    for (std::size_t at = 0; at < text.size();) {
        const auto key = may_begin_key(text, at, starts_line) ? key_at(text, at) : KeyLength{};
        const auto next = at + key.name + key.colon;
        if (key.name == 0) {
            spaced += text[at++];
            continue;
        }
        spaced += text.substr(at, key.name);
        spaced += ':';
        if (next < text.size() && " \t\r/"sv.find(text[next]) == std::string_view::npos) spaced += ' ';
        at = next;
    }
    return spaced;
}

bool ends_value(std::string_view rest) {
    const auto at = rest.find_first_not_of(" \t\r");
    return at == rest.npos || ",]}"sv.find(rest[at]) != std::string_view::npos;
}

bool may_begin_value(std::string_view text, std::size_t at, bool starts_line) {
    const auto before = at == 0 ? text.npos : text.find_last_not_of(' ', at - 1);
    return before == text.npos ? starts_line : ":-,[{"sv.find(text[before]) != std::string_view::npos;
}

// Around a whole value only: within a text they are the writer's.
std::string with_straight_quotes(std::string_view text, bool starts_line) {
    constexpr std::array pairs{std::pair{"“"sv, "”"sv}, std::pair{"“"sv, "“"sv}, std::pair{"”"sv, "”"sv},
                               std::pair{"«"sv, "»"sv}, std::pair{"„"sv, "”"sv}, std::pair{"‘"sv, "’"sv}};
    for (std::size_t at = 0; at < text.size(); ++at)
        for (const auto& [open, close] : pairs) {
            if (!text.substr(at).starts_with(open) || !may_begin_value(text, at, starts_line)) continue;
            const auto begin = at + open.size();
            const auto end = text.find(close, begin);
            if (end == text.npos || !ends_value(text.substr(end + close.size()))) continue;
            const auto inside = text.substr(begin, end - begin);
            if (inside.find_first_of("\"\\") != inside.npos) continue;
            return std::string(text.substr(0, at)) + '"' + std::string(inside) + '"' +
                   with_straight_quotes(text.substr(end + close.size()), false);
        }
    return std::string(text);
}

}  // namespace

const std::array<Slip, 6> slips{{
    {{"đổi dấu cách không ngắt thành dấu cách thường", "no-break space → space"}, with_plain_spaces},
    {{"đổi dấu đầu dòng thành `- `", "list mark → `- `"}, with_list_dash},
    {{"thêm dấu cách sau `-`", "space after `-`"}, with_space_after_dash},
    {{"đổi dấu ngoặc, dấu phẩy toàn khổ thành dấu thường", "full-width brackets and commas → plain ones"},
     with_ascii_brackets},
    {{"thêm dấu cách sau dấu hai chấm", "space after the colon"}, with_space_after_colon},
    {{"đổi dấu nháy cong thành dấu nháy thẳng", "typographic quotes → straight ones"}, with_straight_quotes},
}};

Undone without_slips(const Parts& line) {
    Undone undone;
    std::vector<std::string> texts(line.size());
    for (std::size_t i = 0; i < line.size(); ++i) texts[i] = line[i].text;
    for (const auto& slip : slips) {
        bool found = false;
        for (std::size_t i = 0; i < line.size(); ++i) {
            if (!line[i].open) continue;
            auto without = slip.without(texts[i], i == 0);
            found = found || without != texts[i];
            texts[i] = std::move(without);
        }
        if (found) undone.slips.push_back(slip.what);
    }
    for (const auto& text : texts) undone.line += text;
    return undone;
}

}  // namespace giamsat::fix
