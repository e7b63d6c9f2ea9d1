// SPDX-License-Identifier: MIT
#include "schema/advice.hpp"
#include "text/number.hpp"
#include "text/unicode.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <optional>

namespace giamsat::schema {
namespace {

using Maybe = std::optional<Advice>;

constexpr text::Message write_whole{"viết {0}, không có {1} ngăn hàng nghìn",
                                    "write {0}, without {1} as thousands separator"};
constexpr text::Message no_negative{"không ghi số âm; không có thì ghi 0, chưa biết thì để trống",
                                    "do not write a negative number; write 0 for none, and leave it empty if unknown"};
constexpr text::Message no_fraction{"chỉ ghi số nguyên, không ghi phần thập phân",
                                    "write a whole number, without decimals"};
constexpr text::Message no_exponent{"viết đủ các chữ số: {0}", "write all the digits: {0}"};
constexpr text::Message no_base{"viết theo hệ thập phân: {0}", "write it as a decimal number: {0}"};
constexpr text::Message no_words{"chỉ ghi số: {0}", "write only the number: {0}"};
constexpr text::Message write_digits{"viết bằng chữ số, ví dụ 12; không có thì ghi 0, chưa biết thì để trống",
                                     "write digits, such as 12; write 0 for none, and leave it empty if unknown"};
constexpr text::Message write_boolean{"viết `{0}`", "write `{0}`"};
constexpr text::Message true_or_false{"viết `true` (có) hoặc `false` (không)", "write `true` or `false`"};
constexpr text::Message number_or_share{"viết một số như 2, hoặc một tỷ lệ như 100%",
                                        "write a number such as 2, or a percentage such as 100%"};

constexpr std::size_t most_digits = 15;

struct Separator {
    std::string_view written;
    text::Message name;
};

constexpr std::array separators{Separator{".", {"dấu chấm", "a dot"}}, Separator{",", {"dấu phẩy", "a comma"}},
                                Separator{"_", {"dấu gạch dưới", "an underscore"}},
                                Separator{" ", {"dấu cách", "a space"}},
                                Separator{"\xC2\xA0", {"dấu cách", "a space"}}};

std::string_view leading_digits(std::string_view text) {
    const auto end = std::ranges::find_if_not(text, text::is_digit);
    return text.substr(0, static_cast<std::size_t>(end - text.begin()));
}

// `1.234.567` without its separators; empty if it is not in groups of three.
std::string without(std::string_view separator, std::string_view text) {
    std::string digits(leading_digits(text));
    if (digits.empty() || digits.size() > 3 || digits.size() == text.size()) return {};
    text.remove_prefix(digits.size());
    while (!text.empty()) {
        if (!text.starts_with(separator)) return {};
        const auto group = leading_digits(text.substr(separator.size()));
        if (group.size() != 3) return {};
        digits += group;
        text.remove_prefix(separator.size() + 3);
    }
    return digits;
}

Maybe grouped(std::string_view text) {
    for (const auto& separator : separators)
        if (auto digits = without(separator.written, text); !digits.empty())
            return Advice{text::say(write_whole, digits, text::say(separator.name)), digits};
    return {};
}

Maybe negative(std::string_view text) {
    if (!text.starts_with('-') || !text::all_digits(text.substr(1))) return {};
    return Advice{text::say(no_negative), {}};
}

Maybe fraction(std::string_view text) {
    const auto whole = leading_digits(text);
    const auto rest = text.substr(whole.size());
    const bool is_fraction =
        !whole.empty() && rest.size() > 1 && (rest[0] == '.' || rest[0] == ',') && text::all_digits(rest.substr(1));
    return is_fraction ? Maybe(Advice{text::say(no_fraction), {}}) : Maybe();
}

Maybe exponent(std::string_view text) {
    auto digits = std::string(leading_digits(text));
    const auto rest = text.substr(digits.size());
    if (digits.empty() || rest.size() < 2 || (rest[0] != 'e' && rest[0] != 'E')) return {};
    const auto zeros = text::parse_digits(rest.substr(1), most_digits);
    if (!zeros || digits.size() + static_cast<std::size_t>(zeros.value) > most_digits) return {};
    digits.append(static_cast<std::size_t>(zeros.value), '0');
    return Advice{text::say(no_exponent, digits), digits};
}

Maybe other_base(std::string_view text) {
    if (!text.starts_with("0x") && !text.starts_with("0X")) return {};
    std::int64_t value = 0;
    const auto* end = text.data() + text.size();
    const auto [ptr, error] = std::from_chars(text.data() + 2, end, value, 16);
    if (error != std::errc() || ptr != end || value < 0) return {};
    const auto decimal = std::to_string(value);
    return Advice{text::say(no_base, decimal), decimal};
}

// "12 vụ", "1.200 người", "120tr": the number without the words after it, unless these contain more digits.
Maybe with_words(std::string_view text) {
    const auto is_part = [](char c) { return text::is_digit(c) || c == '.' || c == ','; };
    const auto end = static_cast<std::size_t>(std::ranges::find_if_not(text, is_part) - text.begin());
    if (end == text.size() || std::any_of(text.begin() + static_cast<std::ptrdiff_t>(end), text.end(), text::is_digit))
        return {};
    const auto number = text.substr(0, end);
    const auto whole = grouped(number);
    if (!whole && !text::all_digits(number)) return {};
    const auto digits = whole ? whole->suggestion : std::string(number);
    return Advice{text::say(no_words, digits), digits};
}

constexpr std::array count_faults{negative, grouped, fraction, exponent, other_base, with_words};

bool is_one_of(std::string_view text, std::initializer_list<std::string_view> words) {
    return std::ranges::find(words, text) != words.end();
}

}  // namespace

Advice count_advice(std::string_view text) {
    for (const auto& fault : count_faults)
        if (auto advice = fault(text)) return *advice;
    return {text::say(write_digits), {}};
}

Advice boolean_advice(std::string_view text) {
    const auto word = text::without_marks(text);
    if (is_one_of(word, {"true", "yes", "y", "on", "co", "1", "x"})) return {text::say(write_boolean, "true"), "true"};
    if (is_one_of(word, {"false", "no", "n", "off", "khong", "0"})) return {text::say(write_boolean, "false"), "false"};
    return {text::say(true_or_false), {}};
}

Advice threshold_advice(std::string_view) {
    return {text::say(number_or_share), {}};
}

}  // namespace giamsat::schema
