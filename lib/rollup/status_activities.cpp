// SPDX-License-Identifier: MIT
#include "rollup/status_activities.hpp"

#include "target/windows.hpp"

#include <utility>

namespace giamsat::rollup {
namespace {

void add_not_arisen(target::Doings& doings, const intake::AcceptedEntry& entry) {
    const auto& said = entry.kinds_not_arisen;
    doings.kinds_not_arisen.insert(doings.kinds_not_arisen.end(), said.begin(), said.end());
}

void add_gaps(const Evidence& evidence, programme::UnitIndex unit, const text::Days& window, CauseList& causes) {
    const auto periods = evidence.sources.periods(unit);
    for (std::size_t i = 0; i < periods.size(); ++i)
        if (periods[i].covered.overlaps(window) && evidence.sources.is_gap(unit, i, evidence.until))
            causes.add_gap(unit, periods[i].label);
}

}  // namespace

target::Doings doings_of(const Evidence& evidence, programme::UnitIndex unit) {
    target::Doings doings;
    doings.unit = unit;
    for (const auto& row : rows_of(evidence.activities, unit)) doings.done.push_back(row.activity);
    if (const auto* plan = evidence.plans.planned_for(unit)) {
        for (const auto& activity : plan->activities)
            if (activity.when && activity.when->days.last <= evidence.until) doings.planned.push_back(activity);
        add_not_arisen(doings, *plan);
    }
    const auto periods = evidence.sources.periods(unit);
    for (std::size_t i = 0; i < periods.size() && periods[i].label.days.last <= evidence.until; ++i)
        if (const auto statement = evidence.sources.statement(unit, i)) add_not_arisen(doings, *statement.entry);
    return doings;
}

target::Judged judge_activities(const Evidence& evidence, const programme::Target& target,
                                const target::Doings& doings) {
    const auto& programme = evidence.programme;
    const auto& sources = evidence.sources;
    const auto unit = doings.unit;
    auto windows = target::tallied(programme, target, unit, doings.done, target::windows(programme, target, unit));
    for (auto& window : windows) {
        // The window is closed only if the reports that cover it are due as well: a month may be covered by a quarterly
        // report, and under Decree 09 its days from the 15th on by the next month's report.
        window.closed = window.days.last <= evidence.until && sources.has_ended(unit, window.days, evidence.until);
        window.gap = sources.has_gap(unit, window.days, evidence.until);
    }
    return target::judge_activities(programme, target, doings, std::move(windows));
}

void explain_activities(const Evidence& evidence, const programme::Target& target, programme::UnitIndex unit,
                        const target::Judged& judged, CauseList& causes) {
    for (const auto* window : target::why(judged)) {
        const auto& tally = window->tally;
        auto& cause = causes.add(Cause::Kind::window, unit);
        cause.period = target::period_of(target.expect, evidence.programme.year, window->days);
        if (!tally.unstated) cause.value = tally.value;
        cause.asked = tally.asked;
        for (const auto& name : tally.missing) causes.add(Cause::Kind::name, unit).name = name;
        for (const auto missing : tally.missing_units) causes.add(Cause::Kind::unit, missing);
        add_gaps(evidence, unit, window->days, causes);
    }
}

}  // namespace giamsat::rollup
