// SPDX-License-Identifier: MIT
#include "schema/advice.hpp"
#include "schema/number_words.hpp"
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
constexpr text::Message no_exponent_words{
    "viết đủ các chữ số, không viết tắt bằng chữ, ví dụ 1,5 triệu là 1500000",
    "write all the digits, without a word for the thousands or millions: 1.5 million is 1500000"};
constexpr text::Message no_share{"mục này là số lượng, không phải tỷ lệ: ghi số đếm được, ví dụ 14, không ghi dấu %",
                                 "this is a number, not a percentage: write how many, such as 14, without %"};
constexpr text::Message letters{
    "trong `{0}` có chữ cái lẫn với chữ số (chữ O và số 0, chữ l và số 1): gõ lại bằng chữ số",
    "`{0}` contains a letter that looks like a digit (O and 0, l and 1): type the number again in digits"};
constexpr text::Message one_number{"`{0}` là hai số: mỗi mục chỉ ghi một số",
                                   "`{0}` is two numbers: write a single one for each key"};
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

std::string times_ten(std::string digits, int zeros) {
    digits.append(static_cast<std::size_t>(zeros), '0');
    const auto first = digits.find_first_not_of('0');
    return first == digits.npos ? "0" : digits.substr(first);
}

// "1,5" times a power of ten; empty if that is not a whole number, or if the fraction may be thousands.
std::string fraction_times(std::string_view number, int zeros) {
    const auto whole = leading_digits(number);
    if (whole.empty() || whole.size() == number.size()) return {};
    const auto decimals = number.substr(whole.size() + 1);
    if (!text::all_digits(decimals) || decimals.size() >= 3 || static_cast<int>(decimals.size()) > zeros) return {};
    return times_ten(std::string(whole) + std::string(decimals), zeros - static_cast<int>(decimals.size()));
}

// "120 triệu", "1.200 triệu", "1,5 tỷ": empty if it can be read in two ways.
std::string times(std::string_view number, int zeros) {
    if (text::all_digits(number)) return times_ten(std::string(number), zeros);
    if (const auto digits = without(".", number); !digits.empty()) return times_ten(digits, zeros);
    return fraction_times(number, zeros);
}

Advice multiplied(std::string_view number, int zeros) {
    const auto digits = times(number, zeros);
    if (digits.empty() || digits.size() > most_digits) return {text::say(no_exponent_words), {}};
    return {text::say(no_exponent, digits), digits};
}

// "12 vụ", "1.200 người": the number, if the words after it only say what is counted.
Maybe with_words(std::string_view text) {
    const auto is_part = [](char c) { return text::is_digit(c) || c == '.' || c == ','; };
    const auto end = static_cast<std::size_t>(std::ranges::find_if_not(text, is_part) - text.begin());
    if (end == 0 || end == text.size()) return {};
    const auto number = text.substr(0, end);
    const auto words = read_number_words(text.substr(end));
    if (words.meaning == WordsAfter::share) return Advice{text::say(no_share), {}};
    if (words.meaning == WordsAfter::times) return multiplied(number, words.zeros);
    if (words.meaning == WordsAfter::unknown) return {};
    const auto whole = grouped(number);
    if (!whole && !text::all_digits(number)) return {};
    const auto digits = whole ? whole->suggestion : std::string(number);
    return Advice{text::say(no_words, digits), digits};
}

// "1O", "l4": a letter that looks like a digit.
Maybe letter_in_number(std::string_view text) {
    constexpr std::string_view alike = "oOQDlIiSB";
    const bool has_digit = std::ranges::any_of(text, text::is_digit);
    const auto strange = [&](char c) { return !text::is_digit(c) && alike.find(c) == alike.npos; };
    if (!has_digit || std::ranges::any_of(text, strange)) return {};
    return Advice{text::say(letters, text), {}};
}

// "14/14", "10-12", "3 + 4": two numbers for one.
Maybe two_numbers(std::string_view text) {
    const auto first = leading_digits(text);
    if (first.empty()) return {};
    auto rest = text.substr(first.size());
    const auto next = rest.find_first_of("0123456789");
    if (next == rest.npos || !text::all_digits(rest.substr(next))) return {};
    const auto between = rest.substr(0, next);
    const bool parts = between.find_first_of("/-+:;") != between.npos || between.find("\xE2\x80\x93") != between.npos;
    return parts ? Maybe(Advice{text::say(one_number, text), {}}) : Maybe();
}

constexpr std::array count_faults{negative,   grouped,    fraction,         exponent,
                                  other_base, with_words, letter_in_number, two_numbers};

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
