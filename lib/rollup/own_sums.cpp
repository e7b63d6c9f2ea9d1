// SPDX-License-Identifier: MIT
#include "rollup/own_sums.hpp"

#include "rollup/stated.hpp"

#include <algorithm>

namespace giamsat::rollup {
OwnSums::OwnSums(const Evidence& evidence, const programme::Target& target, const programme::measure::Figures& figures)
    : evidence_(evidence), fields_{figures.part} {
    if (figures.whole) fields_.push_back(figures.whole);
    const auto is_latest = [&](programme::FieldIndex field) {
        return evidence.programme.field(field).over_time == programme::OverTime::latest;
    };
    latest_ = std::ranges::all_of(fields_, is_latest);
    of_both_ = figures.whole && std::ranges::none_of(fields_, is_latest);
    last_gap_only_ = latest_ && (!figures.whole || (target.expect.per == text::Cut::year && !target.expect.within));
}

Sums OwnSums::in(programme::UnitIndex unit, const Reach& reach) const {
    Sums sums;
    if (!states(evidence_.programme, unit, fields_.front())) return sums;
    const auto [part, whole] = of_both_ ? stated_together(unit, reach) : stated_apart(unit, reach);
    sums.stated = part && whole;
    if (sums.stated) sums.part = *part;
    if (sums.stated) sums.whole = *whole;
    sums.gap = !gaps(unit, reach).empty();
    sums.owed = owes(unit, reach);
    sums.not_arisen = said_not_arisen(unit, reach);
    return sums;
}

OwnSums::Values OwnSums::stated_apart(programme::UnitIndex unit, const Reach& reach) const {
    const auto value = [&](programme::FieldIndex field) { return contributed(evidence_.sources, unit, field, reach); };
    return {value(fields_.front()), value(fields_.back())};
}

// Of a share of sums only the reports that state both: a part left out is unknown, not 0.
OwnSums::Values OwnSums::stated_together(programme::UnitIndex unit, const Reach& reach) const {
    Values sums;
    for_each_period(evidence_.sources, unit, reach, [&](std::size_t period) {
        const auto now = values(unit, period);
        if (!now.part || !now.whole) return;
        sums.part = sums.part.value_or(0) + *now.part;
        sums.whole = sums.whole.value_or(0) + *now.whole;
    });
    return sums;
}

OwnSums::Values OwnSums::values(programme::UnitIndex unit, std::size_t period) const {
    const auto statement = evidence_.sources.statement(unit, period);
    if (!statement) return {};
    const auto value = [&](programme::FieldIndex field) {
        return intake::value_of(evidence_.programme, *statement.entry, field);
    };
    return {value(fields_.front()), value(fields_.back())};
}

std::vector<text::Period> OwnSums::gaps(programme::UnitIndex unit, const Reach& reach) const {
    std::vector<text::Period> found;
    if (!states(evidence_.programme, unit, fields_.front())) return found;
    if (latest_ && !evidence_.programme.unit(unit).open_on(reach.last_day)) return found;
    for_each_period(evidence_.sources, unit, reach, [&](std::size_t period) {
        const auto& [label, covered] = evidence_.sources.periods(unit)[period];
        const bool owed = evidence_.programme.unit(unit).open_on(covered.last);
        if (last_gap_only_ && (owed || evidence_.sources.statement(unit, period))) found.clear();
        if (is_gap(unit, period)) found.push_back(label);
    });
    return found;
}

bool OwnSums::owes(programme::UnitIndex unit, const Reach& reach) const {
    bool owed = false;
    for_each_period(evidence_.sources, unit, reach, [&](std::size_t period) {
        owed |= evidence_.programme.unit(unit).open_on(evidence_.sources.periods(unit)[period].covered.last);
    });
    return owed;
}

// A report that lacks the figures is a gap, just like a missing report; that lacks both of a share only if they are not
// optional.
bool OwnSums::is_gap(programme::UnitIndex unit, std::size_t period) const {
    if (!evidence_.sources.statement(unit, period)) return evidence_.sources.is_gap(unit, period, evidence_.until);
    const auto [part, whole] = values(unit, period);
    if (part && whole) return false;
    const bool is_share = fields_.size() > 1;
    return !is_share || part || whole || std::ranges::any_of(fields_, [&](programme::FieldIndex field) {
        return !evidence_.programme.field(field).optional;
    });
}

bool OwnSums::said_not_arisen(programme::UnitIndex unit, const Reach& reach) const {
    const auto group = evidence_.programme.field(fields_.front()).group;
    bool said = false;
    for_each_period(evidence_.sources, unit, reach, [&](std::size_t period) {
        const auto statement = evidence_.sources.statement(unit, period);
        if (!statement) return;
        const auto& groups = statement.entry->groups_not_arisen;
        said |= std::ranges::find(groups, group) != groups.end();
    });
    return said;
}

}  // namespace giamsat::rollup
