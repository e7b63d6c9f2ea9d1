// SPDX-License-Identifier: MIT
#include "text/number.hpp"

#include <algorithm>
#include <charconv>

namespace giamsat::text {

bool all_digits(std::string_view text) {
    return !text.empty() && std::ranges::all_of(text, is_digit);
}

Parsed<std::int64_t> parse_digits(std::string_view text, std::int64_t most) {
    using Result = Parsed<std::int64_t>;
    if (!all_digits(text)) return Result::fault(Parse::malformed);
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || value > most) return Result::fault(Parse::out_of_range);
    return Result::of(value);
}

double percentage(std::int64_t part, std::int64_t whole) {
    constexpr std::uint64_t hundredths = 100 * 100;
    const auto divisor = static_cast<std::uint64_t>(whole);
    auto rest = (static_cast<std::uint64_t>(part % whole) * hundredths + divisor / 2) / divisor;
    if (part < whole) rest = std::min(rest, hundredths - 1);
    return static_cast<double>(static_cast<std::uint64_t>(part / whole) * hundredths + rest) / 100.0;
}

Bilingual shown(double number) {
    auto text = same(fmt::format("{}", number));
    std::ranges::replace(text.vi, '.', ',');
    return text;
}

}  // namespace giamsat::text
