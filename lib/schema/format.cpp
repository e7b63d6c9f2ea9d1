// SPDX-License-Identifier: MIT
#include "schema/format.hpp"

#include "text/number.hpp"
#include "text/period.hpp"

#include <algorithm>
#include <array>
#include <initializer_list>

namespace giamsat::schema {
namespace {

using Kind = text::Period::Kind;

constexpr std::int64_t most = 999'999'999;

text::Parse read_date(std::string_view text) {
    return text::parse_date(text).outcome;
}

text::Parse period_among(std::string_view text, std::initializer_list<Kind> kinds) {
    const auto period = text::parse_period(text);
    if (!period) return period.outcome;
    return std::ranges::find(kinds, period.value.kind) != kinds.end() ? text::Parse::ok : text::Parse::out_of_range;
}

text::Parse read_period(std::string_view text) {
    return period_among(text, {Kind::month, Kind::quarter, Kind::half, Kind::year, Kind::span});
}

text::Parse read_when_planned(std::string_view text) {
    return text::parse_period(text).outcome;
}

text::Parse read_when_done(std::string_view text) {
    return period_among(text, {Kind::day, Kind::span, Kind::month});
}

Advice when_done_advice(std::string_view text) {
    if (text::parse_date(text).outcome == text::Parse::out_of_range) return date_advice(text);
    auto advice = time_advice(text);
    if (read_when_done(advice.suggestion) == text::Parse::ok) return advice;
    return {text::say(text::Message{
                "viết ngày như 2023-04-18, khoảng ngày như 2023-05-10/2023-05-20, hoặc tháng như 2023-04",
                "write a date such as 2023-04-18, a span such as 2023-05-10/2023-05-20, or a month such as 2023-04"}),
            {}};
}

bool is_of_id(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

// Words of lower-case letters and digits with one joint between them.
text::Parse read_words(std::string_view text, char joint) {
    char before = joint;
    for (const char c : text) {
        if (!is_of_id(c) && (c != joint || before == joint)) return text::Parse::malformed;
        before = c;
    }
    return before == joint ? text::Parse::malformed : text::Parse::ok;
}

text::Parse read_id(std::string_view text) {
    return read_words(text, '-');
}

text::Parse read_key(std::string_view text) {
    return read_words(text, '_');
}

text::Parse read_figure(std::string_view text) {
    const auto dot = text.find('.');
    if (dot == text.npos) return text::Parse::malformed;
    const auto group = read_key(text.substr(0, dot));
    return group == text::Parse::ok ? read_key(text.substr(dot + 1)) : group;
}

text::Parse read_threshold(std::string_view text) {
    const bool share = text.ends_with('%');
    return text::parse_digits(share ? text.substr(0, text.size() - 1) : text, share ? 100 : most).outcome;
}

constexpr std::array formats{
    Format{"giamsat-date",
           read_date,
           {"một ngày, như 2023-02-15 hoặc 15/02/2023", "a date, such as 2023-02-15 or 15/02/2023"},
           date_advice},
    Format{"giamsat-period",
           read_period,
           {"một tháng, quý, 6 tháng, năm hoặc khoảng ngày", "a month, quarter, half-year, year or span of dates"},
           period_advice},
    Format{"giamsat-when-planned",
           read_when_planned,
           {"một ngày, tháng, quý, 6 tháng, năm hoặc khoảng ngày",
            "a date, month, quarter, half-year, year or span of dates"},
           time_advice},
    Format{"giamsat-when-done",
           read_when_done,
           {"một ngày, một khoảng ngày hoặc một tháng", "a date, a span of dates or a month"},
           when_done_advice},
    Format{"giamsat-id",
           read_id,
           {"một mã viết thường không dấu", "an id in lower-case letters without accents"},
           id_advice},
    Format{"giamsat-key",
           read_key,
           {"một tên viết thường không dấu", "a name in lower-case letters without accents"},
           key_advice},
    Format{"giamsat-figure",
           read_figure,
           {"một số liệu, như branches.total", "a figure, such as branches.total"},
           figure_advice},
    Format{"giamsat-threshold",
           read_threshold,
           {"một số hoặc một tỷ lệ phần trăm", "a number or a percentage"},
           threshold_advice},
};

}  // namespace

const Format* format_named(std::string_view name) {
    const auto* found = std::ranges::find_if(formats, [&](const Format& format) { return format.name == name; });
    return found == formats.end() ? nullptr : found;
}

}  // namespace giamsat::schema
