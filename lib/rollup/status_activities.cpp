// SPDX-License-Identifier: MIT
#include "rollup/status_activities.hpp"

#include "target/tally.hpp"

#include <algorithm>

namespace giamsat::rollup {
namespace {

void add_not_arisen(Doings& doings, const intake::AcceptedEntry& entry) {
    const auto& said = entry.kinds_not_arisen;
    doings.kinds_not_arisen.insert(doings.kinds_not_arisen.end(), said.begin(), said.end());
}

bool said_not_arisen(const programme::Target& target, const Doings& doings) {
    const auto& said = doings.kinds_not_arisen;
    const auto is_meant = [&](const submission::Activity& activity) {
        return target::matches(target.measure, activity);
    };
    return target.need == programme::Need::if_any && std::ranges::find(said, target.measure.activity) != said.end() &&
           std::ranges::none_of(doings.done, is_meant);
}

target::CountWindow assess_window(const Evidence& evidence, const programme::Target& target, const Doings& doings,
                                  const text::Days& days) {
    const auto& programme = evidence.programme;
    const auto done = target::tally(programme, target, doings.unit, doings.done, days);
    target::CountWindow window;
    // A month is over before the quarter's report tells of it; so are, under Decree 09, its days from the 15th on.
    window.closed = days.last <= evidence.until && evidence.sources.has_ended(doings.unit, days, evidence.until);
    window.holds = done.holds;
    window.gap = evidence.sources.has_gap(doings.unit, days, evidence.until);
    window.planned_more =
        !done.holds && target::tally(programme, target, doings.unit, doings.planned, days).value > done.value;
    return window;
}

template <class Test>
double count_of(const std::vector<target::CountWindow>& windows, Test test) {
    return static_cast<double>(std::ranges::count_if(windows, test));
}

}  // namespace

Doings doings_of(const Evidence& evidence, programme::UnitIndex unit) {
    Doings doings;
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

target::Assessment assess_activities(const Evidence& evidence, const programme::Target& target, const Doings& doings) {
    const auto days = target::windows(evidence.programme, target, doings.unit);
    std::vector<target::CountWindow> assessed;
    for (const auto& window : days) assessed.push_back(assess_window(evidence, target, doings, window));
    target::Assessment assessment;
    assessment.status = target::status_of_count(said_not_arisen(target, doings), assessed);
    if (days.empty()) return assessment;
    if (target.measure.kind == programme::Measure::Kind::count && !target.expect.within &&
        target.expect.per != text::Cut::year) {
        assessment.value = count_of(assessed, [](const target::CountWindow& w) { return w.holds; });
        assessment.threshold = count_of(assessed, [](const target::CountWindow& w) { return w.closed; });
    } else {
        const text::Days year{days.front().first, days.back().last};
        const auto done = target::tally(evidence.programme, target, doings.unit, doings.done, year);
        assessment.value = static_cast<double>(done.value);
        // Where only `spread` or `each` is asked, no number of all is.
        if (done.asked > 0) assessment.threshold = static_cast<double>(done.asked);
    }
    return assessment;
}

}  // namespace giamsat::rollup
