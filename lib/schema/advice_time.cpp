// SPDX-License-Identifier: MIT
#include "schema/advice.hpp"
#include "text/number.hpp"
#include "text/period.hpp"
#include "text/unicode.hpp"

#include <fmt/format.h>

#include <array>
#include <chrono>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace giamsat::schema {
namespace {

using Maybe = std::optional<Advice>;

constexpr text::Message write_this_time{"viết {0}", "write {0}"};
constexpr text::Message day_before_month{"viết ngày trước, tháng sau: {0}", "write the day before the month: {0}"};
constexpr text::Message month_before_day{"viết năm, tháng, ngày: {0}", "write year, month, day: {0}"};
constexpr text::Message days_in_month{"tháng {0}/{1} có {2} ngày", "{0}/{1} has {2} days"};
constexpr text::Message first_day_first{"viết ngày đầu trước, ngày cuối sau: {0}",
                                        "write the first day before the last: {0}"};
constexpr text::Message how_dates{"viết ngày như 2023-02-15 hoặc 15/02/2023",
                                  "write a date such as 2023-02-15 or 15/02/2023"};
constexpr text::Message how_periods{
    "viết tháng như 2023-04, quý như 2023-Q3, 6 tháng như 2023-H1, năm như 2023, khoảng ngày như 2023-05-10/2023-05-20",
    "write a month such as 2023-04, a quarter such as 2023-Q3, a half such as 2023-H1, a year such as 2023, or a span "
    "such as 2023-05-10/2023-05-20"};

constexpr int century = 2000;  // for years written with two digits

// A run of digits in a text.
struct Run {
    int value;
    std::size_t size;

    bool is_year() const { return size == 4; }
};

std::vector<Run> runs_of_digits(std::string_view text) {
    constexpr std::string_view digits = "0123456789";
    std::vector<Run> runs;
    for (auto at = text.find_first_of(digits); at != text.npos; at = text.find_first_of(digits, at)) {
        const auto run = text.substr(at, text.find_first_not_of(digits, at) - at);
        runs.push_back({static_cast<int>(text::parse_digits(run, 9999).value), run.size()});
        at += run.size();
    }
    return runs;
}

// Year, month and day, read from three runs of digits.
struct Written {
    int year;
    int month;
    int day;
    bool year_first;

    bool on_calendar() const { return year > 0 && month >= 1 && month <= 12 && day >= 1 && day <= days_of_month(); }
    int days_of_month() const {
        using std::chrono::month_day_last;
        const auto last =
            std::chrono::year(year) / std::chrono::month(static_cast<unsigned>(month)) / std::chrono::last;
        return static_cast<int>(static_cast<unsigned>(last.day()));
    }
    Written with_month_and_day_exchanged() const { return {year, day, month, year_first}; }
    text::Date date() const { return text::make_date(year, month, day); }
    std::string text() const { return year_first ? text::iso(date()) : text::shown(date()); }
};

Written written(std::span<const Run> runs) {
    if (runs[0].is_year()) return {runs[0].value, runs[1].value, runs[2].value, true};
    return {runs[2].value + (runs[2].size == 2 ? century : 0), runs[1].value, runs[0].value, false};
}

Maybe as_date(std::span<const Run> runs) {
    if (runs.size() != 3) return {};
    const auto date = written(runs);
    if (date.on_calendar()) return Advice{text::say(write_this_time, date.text()), date.text()};
    if (const auto other = date.with_month_and_day_exchanged(); other.on_calendar())
        return Advice{text::say(other.year_first ? month_before_day : day_before_month, other.text()), other.text()};
    if (date.month < 1 || date.month > 12 || date.year == 0) return {};
    return Advice{text::say(days_in_month, date.month, date.year, date.days_of_month()), {}};
}

Maybe as_span(std::span<const Run> runs) {
    if (runs.size() != 6) return {};
    auto first = written(runs.first(3));
    auto last = written(runs.last(3));
    if (!first.on_calendar() || !last.on_calendar()) return {};
    const bool exchanged = last.date() < first.date();
    if (exchanged) std::swap(first, last);
    const auto span = text::iso(first.date()) + "/" + text::iso(last.date());
    return Advice{text::say(exchanged ? first_day_first : write_this_time, span), span};
}

// The days of a span of which the first is written short: "12-14/4/2023", "28/3 - 2/4/2023".
struct Ends {
    Written first;
    Written last;
};

std::optional<Ends> short_span(std::span<const Run> runs) {
    const bool year_at_end = !runs.empty() && runs.back().is_year();
    if (runs.size() == 4 && year_at_end) {
        const int year = runs[3].value;
        const int month = runs[2].value;
        return Ends{{year, month, runs[0].value, true}, {year, month, runs[1].value, true}};
    }
    if (runs.size() == 4 && runs.front().is_year()) {
        const int year = runs[0].value;
        const int month = runs[1].value;
        return Ends{{year, month, runs[2].value, true}, {year, month, runs[3].value, true}};
    }
    if (runs.size() != 5 || !year_at_end) return std::nullopt;
    const int year = runs[4].value;
    return Ends{{year, runs[1].value, runs[0].value, true}, {year, runs[3].value, runs[2].value, true}};
}

Maybe as_short_span(std::span<const Run> runs) {
    const auto ends = short_span(runs);
    if (!ends || !ends->first.on_calendar() || !ends->last.on_calendar()) return {};
    if (!(ends->first.date() < ends->last.date())) return {};
    const auto span = text::iso(ends->first.date()) + "/" + text::iso(ends->last.date());
    return Advice{text::say(write_this_time, span), span};
}

// A date with the time of day: "3/5/2023 10:30".
Maybe with_hours(std::string_view text, std::span<const Run> runs) {
    const bool has_hours = text.find(':') != text.npos || text.find('h') != text.npos || text.find('T') != text.npos;
    if (!has_hours || runs.size() < 4 || runs.size() > 6) return {};
    if (runs[0].is_year() || runs[2].is_year()) return as_date(runs.first(3));
    return runs.size() == 5 && runs[4].is_year() ? as_date(runs.last(3)) : Maybe();
}

Maybe part_of_year(text::Cut cut, int year, int index) {
    if (year == 0 || index < 1 || index > 12 / text::months_in(cut)) return {};
    const auto text = text::iso(text::period_of(cut, year, index));
    return Advice{text::say(write_this_time, text), text};
}

bool has(std::string_view text, std::string_view part) {
    return text.find(part) != text.npos;
}

// The quarter that a text in lower case, without marks, gives in Roman numerals; 0 if it gives none.
int roman_quarter(std::string_view words) {
    static constexpr std::array<std::pair<std::string_view, int>, 4> numerals{
        {{"quy iii", 3}, {"quy iv", 4}, {"quy ii", 2}, {"quy i", 1}}};
    for (const auto& [numeral, number] : numerals)
        if (has(words, numeral)) return number;
    return 0;
}

Maybe as_part_of_year(std::string_view words, std::span<const Run> runs) {
    if (runs.size() == 1 && runs[0].is_year()) {
        const int quarter = roman_quarter(words);
        return quarter != 0 ? part_of_year(text::Cut::quarter, runs[0].value, quarter)
                            : part_of_year(text::Cut::year, runs[0].value, 1);
    }
    if (runs.size() != 2 || runs[0].is_year() == runs[1].is_year()) return {};
    const auto& year = runs[0].is_year() ? runs[0] : runs[1];
    const auto& number = runs[0].is_year() ? runs[1] : runs[0];
    if (has(words, "6 thang dau")) return part_of_year(text::Cut::half, year.value, 1);
    if (has(words, "6 thang cuoi")) return part_of_year(text::Cut::half, year.value, 2);
    if (has(words, "q")) return part_of_year(text::Cut::quarter, year.value, number.value);
    if (has(words, "h") && !has(words, "thang")) return part_of_year(text::Cut::half, year.value, number.value);
    return part_of_year(text::Cut::month, year.value, number.value);
}

// The advice, unless it would suggest the same text again.
Advice first_of(std::string_view text, Maybe advice, const text::Message& otherwise) {
    const bool helps = advice && advice->suggestion != text;
    return helps ? *advice : Advice{text::say(otherwise), {}};
}

Maybe as_period(std::string_view text, std::span<const Run> runs) {
    auto span = as_span(runs);
    if (!span) span = as_short_span(runs);
    return span ? span : as_part_of_year(text::without_marks(text), runs);
}

}  // namespace

Advice date_advice(std::string_view text) {
    const auto runs = runs_of_digits(text);
    const auto timed = with_hours(text, runs);
    return first_of(text, timed ? timed : as_date(runs), how_dates);
}

Advice period_advice(std::string_view text) {
    return first_of(text, as_period(text, runs_of_digits(text)), how_periods);
}

Advice time_advice(std::string_view text) {
    const auto runs = runs_of_digits(text);
    auto date = with_hours(text, runs);
    if (!date) date = as_date(runs);
    if (!date) date = as_short_span(runs);
    return first_of(text, date ? date : as_period(text, runs), how_periods);
}

}  // namespace giamsat::schema
