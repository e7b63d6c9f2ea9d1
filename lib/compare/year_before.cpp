// SPDX-License-Identifier: MIT
#include "compare/year_before.hpp"

#include <map>
#include <string>

namespace giamsat::compare {
namespace {

bool is_same_of_earlier_year(const text::Period& earlier, const text::Period& period) {
    return earlier.kind == period.kind && text::month_of(earlier.days.first) == text::month_of(period.days.first) &&
           text::year_of(earlier.days.first) < text::year_of(period.days.first);
}

}  // namespace

text::Bilingual why_not_year_before(const EarlierRollup& earlier, const programme::Programme& programme,
                                    programme::UnitIndex unit, const text::Period& period,
                                    std::string_view comparing_option) {
    if (earlier.unit != programme.unit(unit).id)
        return text::say(
            {"kết quả đó là của đơn vị `{0}`, lần này là `{1}`", "it is for the unit `{0}`, this run is for `{1}`"},
            earlier.unit, programme.unit(unit).id);
    const auto then = text::parse_period(earlier.period);
    if (then && then.value == period)
        return text::say({"kết quả đó là của chính kỳ này, `{0}`; để so hai lần tổng hợp một kỳ thì dùng `{1}`",
                          "it is of this very period, `{0}`; to compare two roll-ups of one period there is `{1}`"},
                         text::iso(period), comparing_option);
    if (!then || !is_same_of_earlier_year(then.value, period))
        return text::say({"kết quả đó là của kỳ `{0}`, không phải cùng kỳ với `{1}` của một năm trước",
                          "it is for the period `{0}`, not for the same period as `{1}` in an earlier year"},
                         earlier.period, text::iso(period));
    return {};
}

YearBefore year_before_of(const EarlierRollup& earlier, const programme::Programme& programme,
                          programme::UnitIndex unit) {
    std::map<std::string, programme::FieldIndex> fields;
    for (const auto field : programme.fields.indices()) fields.emplace(programme.field_path(field), field);
    YearBefore before;
    before.period = text::parse_period(earlier.period).value;
    for (const auto& figure : earlier.figures)
        if (const auto field = fields.find(figure.figure);
            field != fields.end() && figure.unit == programme.unit(unit).id)
            before.figures.push_back({unit, field->second, figure.period, figure.year, figure.expected});
    return before;
}

}  // namespace giamsat::compare
