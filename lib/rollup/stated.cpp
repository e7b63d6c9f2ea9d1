// SPDX-License-Identifier: MIT
#include "rollup/stated.hpp"

#include <algorithm>

namespace giamsat::rollup {

text::Date covered_until(const programme::Programme& programme, text::Date until) {
    return text::reporting_days({text::Period::Kind::month, {until, until}}, programme.month_rule).last;
}

Reach reach(const programme::Programme& programme, const text::Days& window, text::Date until) {
    return {window, until, covered_until(programme, std::min(window.last, until))};
}

std::optional<std::int64_t> stated_over(const intake::Sources& sources, programme::UnitIndex unit,
                                        programme::FieldIndex field, const Reach& reach) {
    const auto& programme = sources.programme();
    const bool adds_up = programme.fields[field].over_time == programme::OverTime::sum;
    std::optional<std::int64_t> total;
    for_each_period(sources, unit, reach, [&](std::size_t period) {
        const auto statement = sources.statement(unit, period);
        const auto value = statement ? intake::value_of(programme, *statement.entry, field) : std::nullopt;
        if (value) total = adds_up ? total.value_or(0) + *value : *value;
    });
    return total;
}

std::optional<std::int64_t> contributed(const intake::Sources& sources, programme::UnitIndex unit,
                                        programme::FieldIndex field, const Reach& reach) {
    const auto& programme = sources.programme();
    const bool latest = programme.fields[field].over_time == programme::OverTime::latest;
    if (latest && !programme.unit(unit).open_on(reach.last_day)) return std::nullopt;
    return stated_over(sources, unit, field, reach);
}

bool is_asked_for(const programme::Programme& programme, programme::FieldIndex field) {
    const auto group = programme.field(field).group;
    if (programme.field(field).optional) return false;
    return programme.group(group).may_not_arise ||
           std::ranges::any_of(programme.targets, [&](const programme::Target& target) {
               const auto* figures = programme::figures_of(target.measure);
               return figures != nullptr && target.on_report && target.need == programme::Need::required &&
                      programme.field(figures->part).group == group;
           });
}

bool states(const programme::Programme& programme, programme::UnitIndex unit, programme::FieldIndex field) {
    const auto group = programme.fields[field].group;
    return programme.groups[group].levels.has(programme.unit(unit).level);
}

}  // namespace giamsat::rollup
