// SPDX-License-Identifier: MIT
#include "text/date.hpp"

#include "text/number.hpp"

#include <fmt/format.h>

namespace giamsat::text {
namespace {

using std::chrono::year_month_day;

constexpr int widest_year = 9999;

Parsed<int> digits(std::string_view text, std::size_t least, std::size_t most) {
    if (text.size() < least || text.size() > most) return Parsed<int>::fault(Parse::malformed);
    const auto number = parse_digits(text, widest_year);
    return {number.outcome, static_cast<int>(number.value)};
}

Parsed<Date> on_calendar(Parsed<int> year, Parsed<int> month, Parsed<int> day) {
    if (!year || !month || !day) return Parsed<Date>::fault(Parse::malformed);
    const year_month_day date(std::chrono::year(year.value), std::chrono::month(static_cast<unsigned>(month.value)),
                              std::chrono::day(static_cast<unsigned>(day.value)));
    if (!date.ok() || year.value == 0) return Parsed<Date>::fault(Parse::out_of_range);
    return Parsed<Date>::of(date);
}

}  // namespace

Parsed<Date> parse_date(std::string_view text) {
    if (text.size() == 10 && text[4] == '-' && text[7] == '-')
        return on_calendar(digits(text.substr(0, 4), 4, 4), digits(text.substr(5, 2), 2, 2),
                           digits(text.substr(8), 2, 2));
    const auto first = text.find('/');
    const auto second = first == text.npos ? text.npos : text.find('/', first + 1);
    if (second == text.npos) return Parsed<Date>::fault(Parse::malformed);
    return on_calendar(digits(text.substr(second + 1), 4, 4), digits(text.substr(first + 1, second - first - 1), 1, 2),
                       digits(text.substr(0, first), 1, 2));
}

Date make_date(int year, int month, int day) {
    return year_month_day(std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
                          std::chrono::day(static_cast<unsigned>(day)));
}

int year_of(Date date) {
    return static_cast<int>(year_month_day(date).year());
}

int month_of(Date date) {
    return static_cast<int>(static_cast<unsigned>(year_month_day(date).month()));
}

std::string iso(Date date) {
    const year_month_day day(date);
    return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(day.year()), static_cast<unsigned>(day.month()),
                       static_cast<unsigned>(day.day()));
}

std::string shown(Date date) {
    const year_month_day day(date);
    return fmt::format("{:02}/{:02}/{:04}", static_cast<unsigned>(day.day()), static_cast<unsigned>(day.month()),
                       static_cast<int>(day.year()));
}

}  // namespace giamsat::text
