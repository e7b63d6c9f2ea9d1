// SPDX-License-Identifier: MIT
#include "golden/escapes.hpp"

#include <algorithm>
#include <cstdio>
#include <stdexcept>

namespace giamsat::golden {
namespace {

constexpr std::string_view escape_mark = "--- ";
constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

bool is_continuation(char c) {
    return (static_cast<unsigned char>(c) & 0xC0) == 0x80;
}

std::size_t length_after_lead(char c) {
    const auto lead = static_cast<unsigned char>(c);
    if (lead >= 0xC2 && lead < 0xE0) return 2;
    if (lead >= 0xE0 && lead < 0xF0) return 3;
    return lead >= 0xF0 && lead < 0xF5 ? 4 : 0;
}

// The bytes of the printable character at `at`, or 0.
std::size_t printable(std::string_view text, std::size_t at) {
    const char c = text[at];
    if (c >= ' ' && c < '\x7F') return 1;
    if (c == '\n' || c == '\t') return 1;
    const auto length = length_after_lead(c);
    if (length == 0 || at + length > text.size() || text.substr(at, 3) == byte_order_mark) return 0;
    for (std::size_t i = 1; i < length; ++i)
        if (!is_continuation(text[at + i])) return 0;
    return length;
}

bool ends_line(std::string_view text, std::size_t at) {
    return at + 1 == text.size() || text[at + 1] == '\n' || text[at + 1] == '\r';
}

bool is_lost(std::string_view text, std::size_t at) {
    const bool blank_at_end = (text[at] == ' ' || text[at] == '\t') && ends_line(text, at);
    const bool at_line_start = at == 0 || text[at - 1] == '\n';
    return blank_at_end || (at_line_start && text.substr(at, escape_mark.size()) == escape_mark);
}

std::string escape_of(char c) {
    if (c == '\r') return "\\r";
    char text[5];
    std::snprintf(text, sizeof text, "\\x%02x", static_cast<unsigned char>(c));
    return text;
}

std::string as_written(std::string_view character) {
    return character == "\\" ? "\\\\" : std::string(character);
}

char from_hexadecimal(std::string_view digits) {
    const bool two = digits.size() == 2 && digits.find_first_not_of("0123456789abcdef") == std::string_view::npos;
    if (!two) throw std::runtime_error("two lower-case hexadecimal digits must follow \\x");
    return static_cast<char>(std::stoi(std::string(digits), nullptr, 16));
}

char take(std::string_view& text) {
    const char c = text.front();
    text.remove_prefix(1);
    return c;
}

// The bytes that an escape after a backslash means.
std::string take_escape(std::string_view& text) {
    const char kind = text.empty() ? '\0' : take(text);
    if (kind == '\n') return "";
    if (kind == 'r') return "\r";
    if (kind == '\\') return "\\";
    if (kind != 'x')
        throw std::runtime_error("a backslash must be followed by x, r, a backslash or the end of the line");
    const char byte = from_hexadecimal(text.substr(0, 2));
    text.remove_prefix(2);
    return {byte};
}

}  // namespace

bool needs_escapes(std::string_view text) {
    if (!text.empty() && text.back() != '\n') return true;
    for (std::size_t at = 0; at < text.size();) {
        const auto length = printable(text, at);
        if (length == 0 || is_lost(text, at)) return true;
        at += length;
    }
    return false;
}

std::string escape(std::string_view text) {
    std::string escaped;
    for (std::size_t at = 0; at < text.size();) {
        const auto length = is_lost(text, at) ? 0 : printable(text, at);
        escaped += length == 0 ? escape_of(text[at]) : as_written(text.substr(at, length));
        at += std::max<std::size_t>(length, 1);
    }
    if (!text.empty() && text.back() != '\n') escaped += "\\\n";
    return escaped;
}

std::string unescape(std::string_view text) {
    std::string bytes;
    while (!text.empty()) {
        const char c = take(text);
        bytes += c == '\\' ? take_escape(text) : std::string(1, c);
    }
    return bytes;
}

}  // namespace giamsat::golden
