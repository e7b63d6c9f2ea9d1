// SPDX-License-Identifier: MIT
#include "text/unicode.hpp"

#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <new>
#include <span>
#include <utility>

namespace giamsat::text {
namespace {

using Byte = unsigned char;

const utf8proc_uint8_t* bytes_of(std::string_view text) {
    return reinterpret_cast<const utf8proc_uint8_t*>(text.data());
}

std::string mapped(std::string_view text, int options) {
    utf8proc_uint8_t* result = nullptr;
    const auto length = utf8proc_map(bytes_of(text), static_cast<utf8proc_ssize_t>(text.size()), &result,
                                     static_cast<utf8proc_option_t>(options));
    const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> owned(result, &std::free);
    if (length < 0) return std::string(text);  // not UTF-8: the caller broke the contract; return it unchanged
    return {reinterpret_cast<const char*>(result), static_cast<std::size_t>(length)};
}

template <class Visit>
void each_code_point(std::string_view text, Visit visit) {
    std::size_t at = 0;
    while (at < text.size()) {
        utf8proc_int32_t point = static_cast<Byte>(text[at]);
        if (point < 0x80) {
            visit(point, text.substr(at++, 1));
            continue;
        }
        const auto length =
            utf8proc_iterate(bytes_of(text) + at, static_cast<utf8proc_ssize_t>(text.size() - at), &point);
        if (length <= 0) {
            ++at;
            continue;
        }
        visit(point, text.substr(at, static_cast<std::size_t>(length)));
        at += static_cast<std::size_t>(length);
    }
}

bool eight_ascii(const char* bytes) {
    std::uint64_t word = 0;
    std::memcpy(&word, bytes, sizeof word);
    return (word & 0x8080808080808080U) == 0;
}

std::size_t length_after(Byte lead) {
    if (lead < 0x80) return 1;
    if (lead >= 0xC2 && lead <= 0xDF) return 2;
    if (lead >= 0xE0 && lead <= 0xEF) return 3;
    if (lead >= 0xF0 && lead <= 0xF4) return 4;
    return 0;
}

bool well_formed(std::string_view sequence) {
    const auto at = [&](std::size_t i) { return static_cast<Byte>(sequence[i]); };
    for (std::size_t i = 1; i < sequence.size(); ++i)
        if ((at(i) & 0xC0) != 0x80) return false;
    if (sequence.size() == 3) return !(at(0) == 0xE0 && at(1) < 0xA0) && !(at(0) == 0xED && at(1) > 0x9F);
    if (sequence.size() == 4) return !(at(0) == 0xF0 && at(1) < 0x90) && !(at(0) == 0xF4 && at(1) > 0x8F);
    return true;
}

// Pairs of the old placement of a tone mark (on the first vowel of oa, oe, uy) and the new one (on the second).
constexpr std::array<std::pair<std::string_view, std::string_view>, 15> tone_placements{{
    {"òa", "oà"},
    {"óa", "oá"},
    {"ỏa", "oả"},
    {"õa", "oã"},
    {"ọa", "oạ"},
    {"òe", "oè"},
    {"óe", "oé"},
    {"ỏe", "oẻ"},
    {"õe", "oẽ"},
    {"ọe", "oẹ"},
    {"ùy", "uỳ"},
    {"úy", "uý"},
    {"ủy", "uỷ"},
    {"ũy", "uỹ"},
    {"ụy", "uỵ"},
}};

bool is_ascii(char c) {
    return static_cast<Byte>(c) < 0x80;
}

// Moves the tone mark if the text before `end` ends with an old placement.
void place_tone_before(std::string& text, std::size_t end) {
    for (const auto& [old_style, new_style] : tone_placements) {
        if (!std::string_view(text).substr(0, end).ends_with(old_style)) continue;
        const auto at = end - old_style.size();
        if (at == 0 || text[at - 1] != 'q') text.replace(at, old_style.size(), new_style);
    }
}

void place_tones(std::string& text) {
    for (std::size_t at = 1; at < text.size(); ++at)
        if ((text[at] == 'a' || text[at] == 'e' || text[at] == 'y') && !is_ascii(text[at - 1]))
            place_tone_before(text, at + 1);
}

utf8proc_int32_t in_lower_case(utf8proc_int32_t point) {
    if (point < 0x80) return point >= 'A' && point <= 'Z' ? point - 'A' + 'a' : point;
    return utf8proc_tolower(point);
}

void append(std::string& text, utf8proc_int32_t point) {
    std::array<utf8proc_uint8_t, 4> encoded{};
    const auto length = utf8proc_encode_char(point, encoded.data());
    text.append(reinterpret_cast<const char*>(encoded.data()), static_cast<std::size_t>(length));
}

constexpr auto bare_letters =
    static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE | UTF8PROC_STRIPMARK | UTF8PROC_CASEFOLD);

constexpr utf8proc_int32_t d_with_stroke = 0x111;

// Appends the letters of the code point without its marks: none for a mark, two for a ligature.
void append_bare(std::string& text, utf8proc_int32_t point) {
    if (point < 0x80) {
        text += static_cast<char>(in_lower_case(point));
        return;
    }
    std::array<utf8proc_int32_t, 8> letters{};
    int boundary = 0;
    const auto count = utf8proc_decompose_char(point, letters.data(), letters.size(), bare_letters, &boundary);
    for (const auto letter : std::span(letters).first(static_cast<std::size_t>(std::max<utf8proc_ssize_t>(count, 0))))
        append(text, letter == d_with_stroke ? 'd' : letter);
}

std::string each_mapped(std::string_view text, utf8proc_int32_t (*map)(utf8proc_int32_t)) {
    std::string result;
    result.reserve(text.size());
    each_code_point(text, [&](utf8proc_int32_t point, std::string_view sequence) {
        const auto other = map(point);
        if (other < 0x80)
            result += static_cast<char>(other);
        else if (other == point)
            result += sequence;
        else
            append(result, other);
    });
    return result;
}

bool separates(utf8proc_int32_t point) {
    constexpr utf8proc_int32_t en_dash = 0x2013;
    if (point < 0x80) return point == ' ' || point == '-' || point == '\t' || point == '\n';
    return point == en_dash || utf8proc_category(point) == UTF8PROC_CATEGORY_ZS;
}

std::string one_space_between_words(std::string_view text) {
    std::string result;
    result.reserve(text.size());
    bool pending = false;
    each_code_point(text, [&](utf8proc_int32_t point, std::string_view sequence) {
        if (separates(point)) {
            pending = !result.empty();
            return;
        }
        if (std::exchange(pending, false)) result += ' ';
        result += sequence;
    });
    return result;
}

}  // namespace

std::size_t sequence_length(std::string_view bytes, std::size_t at) {
    const auto length = length_after(static_cast<Byte>(bytes[at]));
    return at + length <= bytes.size() && well_formed(bytes.substr(at, length)) ? length : 0;
}

std::size_t first_invalid_utf8(std::string_view bytes) {
    std::size_t at = 0;
    while (at < bytes.size()) {
        if (static_cast<Byte>(bytes[at]) < 0x80) {
            at += at + 8 <= bytes.size() && eight_ascii(bytes.data() + at) ? std::size_t{8} : std::size_t{1};
            continue;
        }
        const auto length = sequence_length(bytes, at);
        if (length == 0) return at;
        at += length;
    }
    return std::string_view::npos;
}

bool surely_nfc(std::string_view text) {
    // Everything below U+0300 is NFC; so are the precomposed Vietnamese letters (U+1E00–U+1EFF), dashes and quotes.
    for (std::size_t at = 0; at < text.size(); ++at) {
        const auto lead = static_cast<Byte>(text[at]);
        if (lead < 0xCC) continue;
        const auto next = at + 1 < text.size() ? static_cast<Byte>(text[at + 1]) : Byte{0};
        const bool vietnamese = lead == 0xE1 && next >= 0xB8 && next <= 0xBB;
        const auto last = at + 2 < text.size() ? static_cast<Byte>(text[at + 2]) : Byte{0};
        const bool punctuation =
            lead == 0xE2 && next == 0x80 && last >= 0x82;  // U+2000 and U+2001 become U+2002 and U+2003
        if (!vietnamese && !punctuation) return false;
        at += 2;
    }
    return true;
}

std::string nfc(std::string_view text) {
    return mapped(text, UTF8PROC_STABLE | UTF8PROC_COMPOSE);
}

std::string without_marks(std::string_view text) {
    std::string result;
    result.reserve(text.size());
    if (surely_nfc(text))  // same result as below, but faster
        each_code_point(text, [&](utf8proc_int32_t point, std::string_view) { append_bare(result, point); });
    else
        each_code_point(mapped(text, bare_letters), [&](utf8proc_int32_t point, std::string_view) {
            append(result, point == d_with_stroke ? 'd' : point);
        });
    return result;
}

std::string lower(std::string_view text) {
    if (surely_nfc(text)) return each_mapped(text, in_lower_case);  // same result as mapped(), but faster
    return mapped(text, UTF8PROC_STABLE | UTF8PROC_COMPOSE | UTF8PROC_CASEFOLD);
}

std::string upper(std::string_view text) {
    return each_mapped(text, utf8proc_toupper);
}

std::string fold(std::string_view text) {
    auto folded = one_space_between_words(lower(text));
    place_tones(folded);
    return folded;
}

std::string printable(std::string_view text) {
    constexpr std::string_view replacement = "\xEF\xBF\xBD";
    std::string result;
    for (std::size_t at = 0; at < text.size();) {
        utf8proc_int32_t point = 0;
        const auto length =
            utf8proc_iterate(bytes_of(text) + at, static_cast<utf8proc_ssize_t>(text.size() - at), &point);
        const auto size = static_cast<std::size_t>(std::max<utf8proc_ssize_t>(length, 1));
        const bool hidden = length <= 0 || (utf8proc_category(point) == UTF8PROC_CATEGORY_CC && point != '\t');
        result += hidden ? replacement : text.substr(at, size);
        at += size;
    }
    return result;
}

int display_width(std::string_view text) {
    int width = 0;
    each_code_point(text, [&](utf8proc_int32_t point, std::string_view) { width += utf8proc_charwidth(point); });
    return width;
}

int code_points(std::string_view text) {
    return static_cast<int>(std::ranges::count_if(text, [](char c) { return (static_cast<Byte>(c) & 0xC0) != 0x80; }));
}

}  // namespace giamsat::text
