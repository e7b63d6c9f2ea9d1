// SPDX-License-Identifier: MIT
#include "rollup/own_sums.hpp"

#include "rollup/stated.hpp"

#include <algorithm>

namespace giamsat::rollup {
OwnSums::OwnSums(const Evidence& evidence, const programme::Target& target, const programme::measure::Figures& figures)
    : evidence_(evidence), fields_{figures.part} {
    if (figures.whole) fields_.push_back(figures.whole);
    latest_ = std::ranges::all_of(fields_, [&](programme::FieldIndex field) {
        return evidence.programme.field(field).over_time == programme::OverTime::latest;
    });
    last_gap_only_ = latest_ && figures.whole && target.expect.per == text::Cut::year && !target.expect.within;
}

Sums OwnSums::in(programme::UnitIndex unit, const text::Days& window) const {
    Sums sums;
    if (!states(evidence_.programme, unit, fields_.front())) return sums;
    const auto value = [&](programme::FieldIndex field) {
        return contributed(evidence_.sources, unit, field, window, evidence_.until);
    };
    const auto part = value(fields_.front());
    const auto whole = value(fields_.back());
    sums.stated = part && whole;
    if (sums.stated) sums.part = *part;
    if (sums.stated) sums.whole = *whole;
    sums.gap = !gaps(unit, window).empty();
    sums.not_arisen = said_not_arisen(unit, window);
    return sums;
}

std::vector<text::Period> OwnSums::gaps(programme::UnitIndex unit, const text::Days& window) const {
    std::vector<text::Period> found;
    if (!states(evidence_.programme, unit, fields_.front())) return found;
    if (latest_ && !evidence_.programme.unit(unit).open_on(std::min(window.last, evidence_.until))) return found;
    for_each_period(evidence_.sources, unit, window, evidence_.until, [&](std::size_t period) {
        if (last_gap_only_) found.clear();
        if (is_gap(unit, period)) found.push_back(evidence_.sources.periods(unit)[period].label);
    });
    return found;
}

// A report that lacks required figures is a gap, just like a missing report.
bool OwnSums::is_gap(programme::UnitIndex unit, std::size_t period) const {
    const auto statement = evidence_.sources.statement(unit, period);
    if (!statement) return evidence_.sources.is_gap(unit, period, evidence_.until);
    return std::ranges::any_of(fields_, [&](programme::FieldIndex field) {
        return !evidence_.programme.field(field).optional &&
               !intake::value_of(evidence_.programme, *statement.entry, field);
    });
}

bool OwnSums::said_not_arisen(programme::UnitIndex unit, const text::Days& window) const {
    const auto group = evidence_.programme.field(fields_.front()).group;
    bool said = false;
    for_each_period(evidence_.sources, unit, window, evidence_.until, [&](std::size_t period) {
        const auto statement = evidence_.sources.statement(unit, period);
        if (!statement) return;
        const auto& groups = statement.entry->groups_not_arisen;
        said |= std::ranges::find(groups, group) != groups.end();
    });
    return said;
}

}  // namespace giamsat::rollup
