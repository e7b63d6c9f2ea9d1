// SPDX-License-Identifier: MIT
#include "rollup/own_sums.hpp"

#include "rollup/stated.hpp"

#include <algorithm>

namespace giamsat::rollup {
namespace {

bool is_share(const programme::Target& target) {
    return target.measure.kind == programme::Measure::Kind::share;
}

}  // namespace

std::vector<text::Days> whole_windows(const programme::Programme& programme, const programme::Expectation& expect) {
    if (expect.within) return {expect.within->days};
    std::vector<text::Days> windows;
    for (const auto& period : text::periods_of(expect.per, programme.year)) {
        text::Days days = period.days;
        if (expect.from) days.first = std::max(days.first, expect.from->days.first);
        if (!days.empty()) windows.push_back(days);
    }
    return windows;
}

OwnSums::OwnSums(const Evidence& evidence, const programme::Target& target)
    : evidence_(evidence), measure_(target.measure) {
    const auto& programme = evidence.programme;
    const auto is_latest = [&](programme::FieldIndex field) {
        return programme.field(field).over_time == programme::OverTime::latest;
    };
    latest_ = is_latest(measure_.part) && (!is_share(target) || is_latest(measure_.whole));
    last_gap_only_ = latest_ && is_share(target) && target.expect.per == text::Cut::year && !target.expect.within;
    fields_.push_back(measure_.part);
    if (is_share(target)) fields_.push_back(measure_.whole);
}

Sums OwnSums::in(programme::UnitIndex unit, const text::Days& window) const {
    Sums sums;
    if (!states(evidence_.programme, unit, measure_.part)) return sums;
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
    if (!states(evidence_.programme, unit, measure_.part)) return found;
    if (latest_ && !evidence_.programme.unit(unit).open_on(std::min(window.last, evidence_.until))) return found;
    for_each_period(evidence_.sources, unit, window, evidence_.until, [&](std::size_t period) {
        if (last_gap_only_) found.clear();
        if (is_gap(unit, period)) found.push_back(evidence_.sources.periods(unit)[period].label);
    });
    return found;
}

// A report without figures that it must have is no better than no report.
bool OwnSums::is_gap(programme::UnitIndex unit, std::size_t period) const {
    const auto statement = evidence_.sources.statement(unit, period);
    if (!statement) return evidence_.sources.is_gap(unit, period, evidence_.until);
    return std::ranges::any_of(fields_, [&](programme::FieldIndex field) {
        return !evidence_.programme.field(field).optional &&
               !intake::value_of(evidence_.programme, *statement.entry, field);
    });
}

bool OwnSums::said_not_arisen(programme::UnitIndex unit, const text::Days& window) const {
    const programme::GroupIndex group = evidence_.programme.field(measure_.part).group;
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
