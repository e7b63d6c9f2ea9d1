// SPDX-License-Identifier: MIT
#pragma once

#include "text/message.hpp"
#include "text/parsed.hpp"

#include <cstdint>
#include <string_view>

namespace giamsat::text {

/// An ASCII digit.
constexpr bool is_digit(char c) {
    return c >= '0' && c <= '9';
}
/// False for an empty text.
bool all_digits(std::string_view text);

/// Reads decimal digits only; leading zeros are allowed. Out of range: above `most`.
Parsed<std::int64_t> parse_digits(std::string_view text, std::int64_t most);

/// `part` as a percentage of `whole`, rounded to two decimals, but 100 only if it is really reached. `part` must be at
/// least 0, `whole` from 1 to 10^15.
double percentage(std::int64_t part, std::int64_t whole);
/// A number with the decimal separator of each language: "92,86", "92.86".
Bilingual shown(double number);

}  // namespace giamsat::text
