// SPDX-License-Identifier: MIT
#pragma once

#include "text/date.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace giamsat::text {

/// A range of days, including both ends.
struct Days {
    Date first;
    Date last;
    friend bool operator==(const Days&, const Days&) = default;

    bool empty() const { return last < first; }
    bool contains(Date day) const { return first <= day && day <= last; }
    bool contains(const Days& other) const { return first <= other.first && other.last <= last; }
    bool overlaps(const Days& other) const { return first <= other.last && other.first <= last; }
};

/// How a year is divided; ordered from fine to coarse.
enum class Cut { month, quarter, half, year };

/// A day, a month, a quarter, a half, a year, or a span of days; `days` are those of the calendar.
struct Period {
    enum class Kind { day, month, quarter, half, year, span };
    Kind kind = Kind::day;
    Days days;
    friend bool operator==(const Period&, const Period&) = default;
};

/// How a programme delimits the months of its reports.
enum class MonthRule {
    calendar,
    nd09,  ///< from the 15th of the previous month to the 14th (Decree 09/2019/NĐ-CP), but nothing beyond the year
};

/// Reads `2023-04`, `04/2023`, `2023-Q3`, `2023-H1`, `2023`, a span `2023-05-10/2023-05-20` or a single date.
/// Out of range: outside the calendar, or a span that ends before it begins.
Parsed<Period> parse_period(std::string_view text);

/// The month (1–12), quarter (1–4), half (1–2) or the whole (1) of that year.
Period period_of(Cut cut, int year, int index);
/// All the cuts of a year, in order.
std::vector<Period> periods_of(Cut cut, int year);
/// Months in a cut: 1, 3, 6, 12.
int months_in(Cut cut);

/// The days that a report of this period covers under the rule; spans and days stay as they are.
Days reporting_days(const Period& period, MonthRule rule);

/// The month, quarter, half or year that covers exactly the days of a span under the rule; any other period as it is.
Period recognized(const Period& period, MonthRule rule);

/// `2023-04`, `2023-Q3`, `2023-H1`, `2023`, `2023-05-10/2023-05-20`, `2023-04-18`.
std::string iso(const Period& period);
/// "tháng 4/2023", "quý III/2023", "6 tháng đầu năm 2023" …
Bilingual shown(const Period& period);

}  // namespace giamsat::text
