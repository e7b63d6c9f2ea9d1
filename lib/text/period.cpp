// SPDX-License-Identifier: MIT
#include "text/period.hpp"

#include "text/number.hpp"

#include <fmt/format.h>

#include <array>

namespace giamsat::text {
namespace {

using std::chrono::days;
using std::chrono::months;
using std::chrono::year_month_day;

using Kind = Period::Kind;
using Result = Parsed<Period>;

constexpr int cut_date = 15;  // Decree 09/2019/NĐ-CP, article 11: a monthly report ends on the 14th

constexpr std::array kind_of_cut{Kind::month, Kind::quarter, Kind::half, Kind::year};

Parsed<int> small_number(std::string_view text, std::size_t least, std::size_t most) {
    if (text.size() < least || text.size() > most) return Parsed<int>::fault(Parse::malformed);
    const auto number = parse_digits(text, 9999);
    return {number.outcome, static_cast<int>(number.value)};
}

Result of_year(Cut cut, Parsed<int> year, Parsed<int> index) {
    if (!year || !index) return Result::fault(Parse::malformed);
    if (year.value == 0 || index.value < 1 || index.value > 12 / months_in(cut))
        return Result::fault(Parse::out_of_range);
    return Result::of(period_of(cut, year.value, index.value));
}

Result parse_span(std::string_view first, std::string_view last) {
    const auto from = parse_date(first);
    const auto to = parse_date(last);
    if (from.outcome == Parse::malformed || to.outcome == Parse::malformed) return Result::fault(Parse::malformed);
    if (!from || !to || to.value < from.value) return Result::fault(Parse::out_of_range);
    return Result::of({Kind::span, {from.value, to.value}});
}

Result parse_part_of_year(std::string_view year, std::string_view part) {
    const auto y = small_number(year, 4, 4);
    if (part.size() == 2 && part[0] == 'Q') return of_year(Cut::quarter, y, small_number(part.substr(1), 1, 1));
    if (part.size() == 2 && part[0] == 'H') return of_year(Cut::half, y, small_number(part.substr(1), 1, 1));
    return of_year(Cut::month, y, small_number(part, 2, 2));
}

Date moved_to_cut(Date first_of_month) {
    const year_month_day day(first_of_month);
    return Date(year_month_day(day - months(1))) + days(cut_date - 1);
}

int index_in_year(const Period& period, int span_of_months) {
    return (month_of(period.days.first) - 1) / span_of_months + 1;
}

}  // namespace

int months_in(Cut cut) {
    constexpr std::array counts{1, 3, 6, 12};
    return counts.at(static_cast<std::size_t>(cut));
}

Period period_of(Cut cut, int year, int index) {
    const int length = months_in(cut);
    const auto first =
        std::chrono::year(year) / std::chrono::month(static_cast<unsigned>((index - 1) * length + 1)) / 1;
    const Date last = Date(year_month_day(first + months(length))) - days(1);
    return {kind_of_cut.at(static_cast<std::size_t>(cut)), {Date(first), last}};
}

std::vector<Period> periods_of(Cut cut, int year) {
    std::vector<Period> all;
    for (int i = 1; i <= 12 / months_in(cut); ++i) all.push_back(period_of(cut, year, i));
    return all;
}

Parsed<Period> parse_period(std::string_view text) {
    const bool iso_span = text.size() == 21 && text[4] == '-' && text[10] == '/' && text[15] == '-';
    if (iso_span) return parse_span(text.substr(0, 10), text.substr(11));
    if (text.size() == 4) return of_year(Cut::year, small_number(text, 4, 4), Parsed<int>::of(1));
    if (text.size() == 7 && text[4] == '-') return parse_part_of_year(text.substr(0, 4), text.substr(5));
    const auto slash = text.find('/');
    if (slash != text.npos && text.find('/', slash + 1) == text.npos)
        return of_year(Cut::month, small_number(text.substr(slash + 1), 4, 4),
                       small_number(text.substr(0, slash), 1, 2));
    const auto day = parse_date(text);
    return day ? Result::of({Kind::day, {day.value, day.value}}) : Result::fault(day.outcome);
}

Days reporting_days(const Period& period, MonthRule rule) {
    if (rule == MonthRule::calendar || period.kind == Kind::day || period.kind == Kind::span) return period.days;
    const auto year = period_of(Cut::year, year_of(period.days.first), 1).days;
    return {period.days.first == year.first ? year.first : moved_to_cut(period.days.first),
            period.days.last == year.last ? year.last : moved_to_cut(period.days.last + days(1)) - days(1)};
}

Period recognized(const Period& period, MonthRule rule) {
    if (period.kind != Kind::span) return period;
    for (const auto cut : {Cut::month, Cut::quarter, Cut::half, Cut::year})
        for (const auto& whole : periods_of(cut, year_of(period.days.last)))
            if (reporting_days(whole, rule) == period.days) return whole;
    return period;
}

std::string iso(const Period& period) {
    const int year = year_of(period.days.first);
    switch (period.kind) {
        case Kind::day:
            return iso(period.days.first);
        case Kind::month:
            return fmt::format("{:04}-{:02}", year, month_of(period.days.first));
        case Kind::quarter:
            return fmt::format("{:04}-Q{}", year, index_in_year(period, 3));
        case Kind::half:
            return fmt::format("{:04}-H{}", year, index_in_year(period, 6));
        case Kind::year:
            return fmt::format("{:04}", year);
        case Kind::span:
            return iso(period.days.first) + "/" + iso(period.days.last);
    }
    return {};
}

Bilingual shown(const Period& period) {
    static constexpr std::array roman{"I", "II", "III", "IV"};
    static constexpr std::array half_vi{"6 tháng đầu năm", "6 tháng cuối năm"};
    static constexpr std::array half_en{"the first half of", "the second half of"};
    const int year = year_of(period.days.first);
    const auto index = [&](int length) { return static_cast<std::size_t>(index_in_year(period, length) - 1); };
    switch (period.kind) {
        case Kind::day:
            return same(shown(period.days.first));
        case Kind::month:
            return say(Message{"tháng {0}/{1}", "{0}/{1}"}, month_of(period.days.first), year);
        case Kind::quarter:
            return {fmt::format("quý {}/{}", roman.at(index(3)), year),
                    fmt::format("quarter {} of {}", index(3) + 1, year)};
        case Kind::half:
            return {fmt::format("{} {}", half_vi.at(index(6)), year), fmt::format("{} {}", half_en.at(index(6)), year)};
        case Kind::year:
            return say(Message{"năm {0}", "{0}"}, year);
        case Kind::span:
            return say(Message{"từ {0} đến {1}", "{0} to {1}"}, shown(period.days.first), shown(period.days.last));
    }
    return {};
}

}  // namespace giamsat::text
