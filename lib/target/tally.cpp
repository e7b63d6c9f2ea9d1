// SPDX-License-Identifier: MIT
#include "target/tally.hpp"

#include "target/measures/measures.hpp"

#include <algorithm>

namespace giamsat::target {
namespace {

template <class T>
bool is_any_of(const std::vector<T>& terms, T stated) {
    return terms.empty() || (stated && std::ranges::find(terms, stated) != terms.end());
}

Activities counted(const programme::measure::Selection& selection, std::span<const submission::Activity> activities,
                   const programme::Unit& unit, const text::Days& window) {
    Activities result;
    for (const auto& activity : activities)
        if (matches(selection, activity) && lies_in(activity, unit, window)) result.push_back(&activity);
    return result;
}

}  // namespace

bool matches(const programme::measure::Selection& selection, const submission::Activity& activity) {
    return activity.role == submission::Role::lead && activity.kind && activity.kind == selection.kind &&
           is_any_of(selection.forms, activity.form) && is_any_of(selection.topics, activity.topic) &&
           (!selection.policy || !activity.policy.empty()) && (!selection.adopted || activity.adopted);
}

bool lies_in(const submission::Activity& activity, const programme::Unit& unit, const text::Days& window) {
    if (!activity.when) return false;
    const auto days = unit.existing_days(activity.when->days);
    return !days.empty() && window.contains(days);
}

bool matches(const programme::Target& target, const submission::Activity& activity) {
    const auto* selection = programme::activities_of(target.measure);
    return selection != nullptr && matches(*selection, activity);
}

std::vector<submission::Activity> spread_over_year(const programme::Programme& programme, programme::UnitIndex unit,
                                                   std::span<const submission::Activity> activities) {
    std::vector<submission::Activity> result;
    for (const auto& activity : activities) {
        if (!activity.every) {
            result.push_back(activity);
            continue;
        }
        for (auto period : text::periods_of(*activity.every, programme.year)) {
            const auto existing = programme.unit(unit).existing_days(period.days);
            if (existing.empty()) continue;
            if (existing != period.days) period = {text::Period::Kind::span, existing};
            result.push_back(activity);
            result.back().when = period;
            result.back().every.reset();
        }
    }
    return result;
}

Tally tally(const programme::Programme& programme, const programme::Target& target, programme::UnitIndex unit,
            std::span<const submission::Activity> activities, const text::Days& window) {
    return std::visit(
        [&]<class M>(const M& measure) -> Tally {
            if constexpr (programme::measure::OfActivities<M>)
                return tally_of(measure,
                                {programme, target, unit, counted(measure.of, activities, programme.unit(unit), window),
                                 window, programme::asked_of(target.expect, unit)});
            return {};
        },
        target.measure);
}

}  // namespace giamsat::target
