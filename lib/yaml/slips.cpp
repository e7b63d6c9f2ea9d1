// SPDX-License-Identifier: MIT
#include "yaml/slips.hpp"

#include "text/unicode.hpp"
#include "yaml/masked.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace giamsat::yaml {
namespace {

// Where a slip is, and the line without it.
struct Found {
    std::size_t at = 0;
    std::string sign;
    std::string fixed;
};
using Maybe = std::optional<Found>;

bool is_key_letter(char c) {
    return (c >= 'a' && c <= 'z') || c == '_';
}

std::size_t content_start(std::string_view line) {
    return std::min(line.find_first_not_of(' '), line.size());
}

std::size_t end_of_key(std::string_view line, std::size_t at) {
    while (at < line.size() && is_key_letter(line[at])) ++at;
    return at;
}

// Whether `key:` begins there.
bool key_begins(std::string_view line, std::size_t at) {
    const auto end = end_of_key(line, at);
    return end > at && line.substr(end).starts_with(':');
}

std::string with(std::string_view line, std::size_t at, std::size_t size, std::string_view instead) {
    return std::string(line.substr(0, at)) + std::string(instead) + std::string(line.substr(at + size));
}

// The last sign before a place that is not a blank; 0 at the start of the line.
char before(std::string_view line, std::size_t at) {
    const auto last = at == 0 ? line.npos : line.find_last_not_of(' ', at - 1);
    return last == line.npos ? '\0' : line[last];
}

Maybe odd_blank(std::string_view line, std::string_view masked) {
    constexpr std::string_view structure{":-,{[\0", 6};
    for (const std::string_view blank : {"\u00A0", "\u2007", "\u202F", "\u3000", "\u2009", "\u200B"})
        for (auto at = masked.find(blank); at != masked.npos; at = masked.find(blank, at + 1))
            if (structure.find(before(masked, at)) != structure.npos)
                return Found{at, {}, with(line, at, blank.size(), " ")};
    return {};
}

Maybe wide_sign(std::string_view line, std::string_view masked) {
    constexpr std::array<std::pair<std::string_view, std::string_view>, 7> signs{
        {{"：", ": "}, {"︓", ": "}, {"，", ", "}, {"｛", "{"}, {"｝", "}"}, {"［", "["}, {"］", "]"}}};
    for (const auto& [wide, plain] : signs) {
        const auto at = masked.find(wide);
        if (at == masked.npos) continue;
        const bool spaced = masked.substr(at + wide.size()).starts_with(' ');
        return Found{at, std::string(wide), with(line, at, wide.size(), spaced ? plain.substr(0, 1) : plain)};
    }
    return {};
}

// The length of the bullet or number before the text of an item; 0 if there is none.
std::size_t bullet_at(std::string_view line, std::size_t at) {
    constexpr std::array<std::string_view, 16> bullets{"–", "—", "•", "‐", "‑", "−", "·", "▪",
                                                       "●", "○", "➢", "►", "+", "*", "✓", "♦"};
    for (const auto bullet : bullets)
        if (line.substr(at).starts_with(bullet)) return bullet.size();
    auto end = at;
    while (end < line.size() && line[end] >= '0' && line[end] <= '9') ++end;
    return end > at && end < line.size() && (line[end] == '.' || line[end] == ')') ? end + 1 - at : 0;
}

Maybe bullet(std::string_view line, std::string_view) {
    const auto at = content_start(line);
    const auto size = bullet_at(line, at);
    if (size == 0) return {};
    const auto rest = at + size + content_start(line.substr(at + size));
    const bool is_ascii = static_cast<unsigned char>(line[at]) < 0x80;
    if (is_ascii && !key_begins(line, rest) && !line.substr(rest).starts_with('{')) return {};
    return Found{at, std::string(line.substr(at, size)), with(line, at, rest - at, "- ")};
}

Maybe dash_without_space(std::string_view line, std::string_view) {
    const auto at = content_start(line);
    if (!line.substr(at).starts_with('-')) return {};
    if (!key_begins(line, at + 1) && !line.substr(at + 1).starts_with('{')) return {};
    return Found{at, "-", with(line, at, 1, "- ")};
}

Maybe colon_without_space(std::string_view line, std::string_view masked) {
    constexpr std::string_view starts{"-,{\0", 4};
    for (std::size_t at = 0; at < masked.size(); ++at) {
        const bool starts_word = is_key_letter(masked[at]) && (at == 0 || !is_key_letter(masked[at - 1]));
        if (!starts_word || !key_begins(masked, at) || starts.find(before(masked, at)) == starts.npos) continue;
        const auto colon = end_of_key(masked, at);
        if (colon + 1 == masked.size() || std::string_view(" \t\r/").find(masked[colon + 1]) != std::string_view::npos)
            continue;
        return Found{colon, ":", with(line, colon, 1, ": ")};
    }
    return {};
}

Maybe cells_of_table(std::string_view line, std::string_view masked) {
    const auto first = masked.find_first_not_of(" \t");
    const auto tab = first == masked.npos ? first : masked.find('\t', first);
    if (tab == masked.npos || masked.find_first_not_of(" \t\r", tab) == masked.npos) return {};
    const auto name = line.substr(first, tab - first);
    return key_begins(line, first) ? Maybe() : Found{first, {}, "- unit: " + std::string(name)};
}

// `total: 14; monitoring: 14`: what is between two keys.
Maybe semicolon(std::string_view line, std::string_view masked) {
    for (auto at = masked.find(';'); at != masked.npos; at = masked.find(';', at + 1))
        if (key_begins(masked, at + 1 + content_start(masked.substr(at + 1))))
            return Found{at, ";", with(line, at, 1, ",")};
    return {};
}

Maybe missing_comma(std::string_view line, std::string_view masked) {
    const auto open = masked.find('{');
    if (open == masked.npos) return {};
    for (auto at = masked.find(' ', open); at != masked.npos; at = masked.find(' ', at + 1)) {
        const bool second = key_begins(masked, at + 1) && masked.substr(0, at).rfind(": ") != masked.npos &&
                            masked.substr(0, at).rfind(": ") > open;
        constexpr std::string_view joints{":,{[;", 5};
        if (second && joints.find(before(masked, at)) == joints.npos) return Found{at, ",", with(line, at, 1, ", ")};
    }
    return {};
}

Maybe round_brackets(std::string_view line, std::string_view masked) {
    const auto open = masked.find(": (");
    const auto close = masked.rfind(')');
    if (open == masked.npos || close == masked.npos || close < open || !key_begins(masked, open + 3)) return {};
    return Found{open + 2, "( )", with(with(line, close, 1, "}"), open + 2, 1, "{")};
}

// `branches: total: 14, monitoring: 14` without its braces.
Maybe missing_brace(std::string_view line, std::string_view masked) {
    const auto start = masked.find_first_not_of(" -");
    if (start == masked.npos || !key_begins(masked, start)) return {};
    const auto inner = end_of_key(masked, start) + 2;
    if (inner >= masked.size() || !key_begins(masked, inner) ||
        !masked.substr(end_of_key(masked, inner)).starts_with(": "))
        return {};
    const bool closed = masked.ends_with('}');
    return Found{inner, "{", with(line, inner, 0, "{") + (closed ? "" : "}")};
}

Maybe equals_sign(std::string_view line, std::string_view masked) {
    const auto start = masked.find_first_not_of(" -");
    const auto end = start == masked.npos ? 0 : end_of_key(masked, start);
    if (end == 0 || end == start) return {};
    const auto sign = end + content_start(masked.substr(end));
    if (!masked.substr(sign).starts_with('=')) return {};
    const auto rest = sign + 1 + content_start(masked.substr(sign + 1));
    return Found{sign, "=", with(line, end, rest - end, ": ")};
}

Maybe fence(std::string_view line, std::string_view) {
    const auto at = content_start(line);
    return line.substr(at).starts_with("```") ? Maybe(Found{at, "```", {}}) : Maybe();
}

struct Kind {
    Maybe (*find)(std::string_view line, std::string_view masked) = nullptr;
    text::Message message;  // {0}: the sign
    text::Message hint;     // {0}: the line as it should be
};

constexpr text::Message write_line{"viết `{0}`", "write `{0}`"};
constexpr std::array kinds{
    Kind{fence,
         {"Dòng `{0}` không phải của tệp (thường chép theo từ trang web hay trợ lý)",
          "The line `{0}` does not belong to the file (it is often copied with it)"},
         {"xóa dòng này", "delete this line"}},
    Kind{
        odd_blank,
        {"Ở đây có dấu cách không ngắt (ký tự U+00A0 hay tương tự, thường do chép từ Word, Zalo, trang web), không "
         "phải "
         "dấu cách thường",
         "This is a no-break space (U+00A0 or similar, often copied from Word, a chat or a web page), not a plain one"},
        {"xóa khoảng trắng ở đây rồi gõ lại bằng phím cách: `{0}`",
         "delete the space here and type it again with the space bar: `{0}`"}},
    Kind{wide_sign,
         {"Dấu `{0}` là ký tự toàn khổ, trông giống mà không phải dấu thường",
          "`{0}` is a full-width character: it looks like the plain sign, but is another"},
         write_line},
    Kind{cells_of_table,
         {"Dòng này giống một hàng chép từ Excel (các ô cách nhau bằng phím Tab)",
          "This line looks like a row copied from a spreadsheet (cells separated by tabs)"},
         {"ghi mỗi số sau tên mục của nó, như trong tệp mẫu: `{0}`, rồi các số dưới `figures:`",
          "write each number after its key, as in a template: `{0}`, then the numbers below "
          "`figures:`"}},
    Kind{bullet,
         {"Đầu dòng là `{0}`, không phải dấu gạch nối `-` (Word thường tự đổi)",
          "The line begins with `{0}`, not with a hyphen `-` (Word often changes it)"},
         write_line},
    Kind{dash_without_space, {"Thiếu dấu cách sau dấu `{0}`", "There is no space after `{0}`"}, write_line},
    Kind{colon_without_space,
         {"Thiếu dấu cách sau dấu hai chấm `{0}`", "There is no space after the colon `{0}`"},
         write_line},
    Kind{semicolon,
         {"Các mục trong {{…}} ngăn nhau bằng dấu phẩy, không phải dấu `{0}`",
          "Keys in {{…}} are separated by commas, not by `{0}`"},
         write_line},
    Kind{round_brackets,
         {"Nhóm mục đặt trong ngoặc nhọn {{…}}, không phải ngoặc tròn `{0}`",
          "A group of keys goes in braces {{…}}, not in `{0}`"},
         write_line},
    Kind{missing_comma,
         {"Thiếu dấu phẩy `{0}` giữa hai mục trong {{…}}", "A comma `{0}` is missing between two keys in {{…}}"},
         write_line},
    Kind{missing_brace,
         {"Các mục viết trên một dòng phải đặt trong ngoặc nhọn: thiếu dấu `{0}`",
          "Keys on one line go in braces: `{0}` is missing"},
         write_line},
    Kind{equals_sign,
         {"Sau tên mục là dấu hai chấm, không phải dấu `{0}`", "After a key comes a colon, not `{0}`"},
         write_line},
};

std::string trimmed(std::string_view line) {
    const auto first = std::min(line.find_first_not_of(" \t"), line.size());
    const auto last = line.find_last_not_of(" \t\r");
    return last == line.npos ? std::string() : std::string(line.substr(first, last + 1 - first));
}

// The line without any slip of these kinds.
std::string all_fixed(std::string line) {
    constexpr int most = 20;
    for (int round = 0; round < most; ++round) {
        const auto kind = std::ranges::find_if(kinds, [&](const Kind& one) {
            return one.find != cells_of_table && one.find(line, masked(line)).has_value();
        });
        if (kind == kinds.end()) break;
        line = kind->find(line, masked(line))->fixed;
    }
    return line;
}

}  // namespace

std::optional<Slip> slip_in(std::string_view line) {
    const auto open = masked(line);
    for (const auto& kind : kinds)
        if (const auto found = kind.find(line, open))
            return Slip{text::code_points(line.substr(0, found->at)) + 1,
                        {text::say(kind.message, found->sign), text::say(kind.hint, trimmed(all_fixed(found->fixed)))}};
    return std::nullopt;
}

std::string_view line_of(std::string_view text, int number) {
    std::size_t start = 0;
    for (int i = 1; i < number && start != text.npos; ++i) {
        start = text.find('\n', start);
        if (start != text.npos) ++start;
    }
    return start == text.npos ? std::string_view{} : text.substr(start, text.find('\n', start) - start);
}

std::optional<SlipInFile> slip_between(std::string_view text, int first, int noticed) {
    const auto is_blank = [&](int line) {
        const auto content = trimmed(line_of(text, line));
        return content.empty() || content.starts_with('#');
    };
    int above = noticed - 1;
    while (above > 1 && is_blank(above)) --above;
    for (int line = std::max(std::min(first, above), 1); line <= noticed; ++line)
        if (auto slip = slip_in(line_of(text, line))) return SlipInFile{{line, slip->column}, std::move(slip->advice)};
    return std::nullopt;
}

}  // namespace giamsat::yaml
