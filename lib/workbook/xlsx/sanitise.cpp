// SPDX-License-Identifier: MIT
#include "workbook/xlsx/sanitise.hpp"

#include "text/unicode.hpp"

#include <algorithm>
#include <cctype>
#include <cmath>

namespace giamsat::workbook {

namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD";  // U+FFFD
constexpr std::string_view ellipsis = "\xE2\x80\xA6";     // U+2026

std::string well_formed(std::string_view text) {
    std::string result;
    for (std::size_t bad = text::first_invalid_utf8(text); bad != std::string_view::npos;
         bad = text::first_invalid_utf8(text)) {
        result.append(text.substr(0, bad)).append(replacement);
        text.remove_prefix(bad + 1);
    }
    return result.append(text);
}

// The length in bytes of the code point that begins with this byte, in well-formed UTF-8.
std::size_t length_from(char first) {
    const auto byte = static_cast<unsigned char>(first);
    return byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
}

// Whether it is a control character (C0, DEL, C1) or a non-character that XML does not allow.
bool is_forbidden(std::string_view code_point) {
    const auto first = static_cast<unsigned char>(code_point[0]);
    if (code_point.size() == 1) return (first < 0x20 && first != '\n') || first == 0x7F;
    const auto second = static_cast<unsigned char>(code_point[1]);
    if (first == 0xC2) return second < 0xA0;
    return code_point == "\xEF\xBF\xBE" || code_point == "\xEF\xBF\xBF";
}

std::string without_controls(std::string_view text) {
    std::string result;
    for (std::size_t i = 0; i < text.size();) {
        const std::string_view code_point = text.substr(i, length_from(text[i]));
        result.append(is_forbidden(code_point) ? std::string_view(" ") : code_point);
        i += code_point.size();
    }
    return result;
}

// Excel reads `_x0041_` in a file as "A"; in that case the underscore is written as `_x005F_`.
std::string without_escapes(std::string_view text) {
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const std::string_view rest = text.substr(i, 7);
        const bool escape =
            rest.size() == 7 && rest.starts_with("_x") && rest.ends_with('_') &&
            std::ranges::all_of(rest.substr(2, 4), [](unsigned char c) { return std::isxdigit(c) != 0; });
        result.append(escape ? std::string_view("_x005F_") : text.substr(i, 1));
    }
    return result;
}

// At most that many UTF-16 units, the last one an ellipsis if something was cut off.
std::string cut(std::string_view text, int most) {
    std::size_t fits = 0;  // leaving room for the ellipsis
    int units = 0;
    for (std::size_t i = 0; i < text.size();) {
        const std::size_t length = length_from(text[i]);
        units += length == 4 ? 2 : 1;
        i += length;
        if (units < most) fits = i;
    }
    if (units <= most) return std::string(text);
    return std::string(text.substr(0, fits)).append(ellipsis);
}

}  // namespace

std::string clean_text(std::string_view text) {
    return cut(without_escapes(without_controls(well_formed(text))), longest_text);
}

std::string clean_sheet_name(std::string_view name) {
    std::string result = without_controls(well_formed(name));
    std::ranges::replace_if(
        result, [](char c) { return std::string_view("[]:*?/\\\n").find(c) != std::string_view::npos; }, ' ');
    result = cut(result, longest_sheet_name);
    while (result.starts_with('\'')) result.erase(0, 1);
    while (result.ends_with('\'')) result.pop_back();
    return result.empty() ? "_" : result;
}

std::optional<double> clean_number(double number) {
    return std::isfinite(number) ? std::optional(number) : std::nullopt;
}

}  // namespace giamsat::workbook
