// SPDX-License-Identifier: MIT
#include "target/tally.hpp"

#include "text/unicode.hpp"

#include <algorithm>
#include <numeric>
#include <set>

namespace giamsat::target {
namespace {

using Activities = std::vector<const submission::Activity*>;

template <class T>
bool is_any_of(const std::vector<T>& terms, T stated) {
    return terms.empty() || (stated && std::ranges::find(terms, stated) != terms.end());
}

Activities counted(const programme::Measure& measure, std::span<const submission::Activity> activities,
                   const text::Days& window) {
    Activities result;
    for (const auto& activity : activities)
        if (matches(measure, activity) && activity.when && window.contains(activity.when->days))
            result.push_back(&activity);
    return result;
}

std::int64_t amount(const programme::Measure& measure, const submission::Activity& activity) {
    const auto& stated = measure.sum_of == programme::Measure::Sum::days ? activity.days : activity.participants;
    return stated.value_or(0);
}

Tally tally_count(const Activities& activities, std::int64_t asked) {
    Tally result;
    for (const auto* activity : activities) result.value += activity->count;
    result.asked = asked;
    result.holds = result.value >= asked;
    return result;
}

// With `each`, every activity must reach the number by itself: the value is the smallest.
Tally tally_each_activity(const programme::Measure& measure, const Activities& activities, std::int64_t asked) {
    Tally result;
    result.asked = asked;
    for (const auto* activity : activities) {
        const auto reached = amount(measure, *activity);
        result.value = activity == activities.front() ? reached : std::min(result.value, reached);
        if (reached < asked) result.short_activities.push_back(activity);
    }
    result.holds = !activities.empty() && result.short_activities.empty();
    return result;
}

Tally tally_sum(const programme::Target& target, const Activities& activities, std::int64_t asked) {
    if (target.expect.each) return tally_each_activity(target.measure, activities, target.expect.each->at_least);
    Tally result;
    for (const auto* activity : activities) result.value += amount(target.measure, *activity);
    result.asked = asked;
    result.holds = result.value >= asked;
    return result;
}

// A name is included where some partner's name holds it as whole words: "Sở Tư pháp" in "Sở Tư pháp thành phố".
bool names_partner(const std::string& partner, const std::string& wanted) {
    return (" " + partner + " ").find(" " + wanted + " ") != std::string::npos;
}

Tally tally_partners(const programme::Target& target, const Activities& activities, std::int64_t asked) {
    std::set<std::string> partners;
    for (const auto* activity : activities)
        for (const auto& partner : activity->partners) partners.insert(text::fold(partner));
    Tally result;
    for (const auto& name : target.expect.include) {
        const auto wanted = text::fold(name);
        const bool there = std::ranges::any_of(partners, [&](const auto& p) { return names_partner(p, wanted); });
        if (!there) result.missing.push_back(name);
    }
    const auto included = static_cast<std::int64_t>(target.expect.include.size());
    const bool by_name = included > 0;
    result.asked = by_name ? included : asked;
    result.value = by_name ? included - static_cast<std::int64_t>(result.missing.size())
                           : static_cast<std::int64_t>(partners.size());
    result.holds = result.value >= result.asked;
    return result;
}

/// The subjects that a measure is about, of some activities.
class Subjects {
public:
    Subjects(const programme::Programme& programme, const programme::Target& target, const Activities& activities)
        : programme_(programme) {
        for (const auto* activity : activities)
            for (const auto& subject : activity->subjects) {
                if (subject.unit == programme::no_unit || !inside(target.expect, subject.unit)) continue;
                everything_.push_back(subject);
                if (fits(target.measure, subject)) fitting_.push_back(subject);
            }
        counted_ = programme.subject_kinds[target.measure.subject].counted;
    }

    std::int64_t value() const {
        if (counted_)
            return std::accumulate(fitting_.begin(), fitting_.end(), std::int64_t{0},
                                   [](std::int64_t sum, const submission::Subject& s) { return sum + s.count; });
        std::set<programme::UnitIndex> units;
        for (const auto& subject : fitting_) units.insert(subject.unit);
        return static_cast<std::int64_t>(units.size());
    }

    bool has(programme::UnitIndex unit) const {
        return std::ranges::any_of(fitting_, [&](const submission::Subject& s) { return s.unit == unit; });
    }

    std::int64_t count_under(programme::UnitIndex unit) const {
        std::int64_t sum = 0;
        for (const auto& subject : fitting_)
            if (programme_.roster.is_below(subject.unit, unit)) sum += subject.count;
        return sum;
    }

    /// The units of that level that are subjects of any kind, or have one below them.
    std::set<programme::UnitIndex> units_at(programme::LevelIndex level) const {
        std::set<programme::UnitIndex> units;
        for (const auto& subject : everything_)
            if (programme_.unit(subject.unit).level >= level)
                if (const auto unit = programme_.roster.ancestor_at(subject.unit, level); unit != programme::no_unit)
                    units.insert(unit);
        return units;
    }

private:
    bool inside(const programme::Expectation& expect, programme::UnitIndex unit) const {
        return expect.inside.empty() || std::ranges::any_of(expect.inside, [&](programme::UnitIndex ancestor) {
                   return programme_.roster.is_below(unit, ancestor);
               });
    }
    bool fits(const programme::Measure& measure, const submission::Subject& subject) const {
        return subject.kind == measure.subject &&
               (!measure.level || programme_.unit(subject.unit).level == measure.level);
    }

    const programme::Programme& programme_;
    std::vector<submission::Subject> fitting_;
    std::vector<submission::Subject> everything_;
    bool counted_ = false;
};

// The units under each of which there must be one.
std::vector<programme::UnitIndex> to_spread_over(const programme::Programme& programme, const programme::Target& target,
                                                 programme::UnitIndex unit, const text::Days& window) {
    auto units = programme.roster.subtree_at(unit, target.expect.spread);
    const auto& inside = target.expect.inside;
    std::erase_if(units, [&](programme::UnitIndex u) {
        const bool left_out = !inside.empty() && std::ranges::none_of(inside, [&](programme::UnitIndex ancestor) {
            return programme.roster.is_below(u, ancestor) || programme.roster.is_below(ancestor, u);
        });
        return left_out || !programme.unit(u).exists_during(window);
    });
    return units;
}

Tally tally_subjects(const programme::Programme& programme, const programme::Target& target, programme::UnitIndex unit,
                     const Activities& activities, std::int64_t asked, const text::Days& window) {
    const Subjects subjects(programme, target, activities);
    const auto& expect = target.expect;
    Tally result;
    result.value = subjects.value();
    result.asked = asked;
    for (const auto wanted : expect.include_units)
        if (!subjects.has(wanted)) result.missing_units.push_back(wanted);
    if (!expect.include_units.empty() && !expect.at_least) {
        result.asked = static_cast<std::int64_t>(expect.include_units.size());
        result.value = result.asked - static_cast<std::int64_t>(result.missing_units.size());
    }
    if (expect.spread)
        for (const auto over : to_spread_over(programme, target, unit, window))
            if (subjects.count_under(over) == 0) result.missing_units.push_back(over);
    if (expect.each && expect.each->level)
        for (const auto subject : subjects.units_at(expect.each->level))
            if (subjects.count_under(subject) < expect.each->at_least) result.missing_units.push_back(subject);
    result.holds = result.value >= result.asked && result.missing_units.empty() && !activities.empty();
    return result;
}

}  // namespace

bool matches(const programme::Measure& measure, const submission::Activity& activity) {
    return activity.role == submission::Role::lead && activity.kind && activity.kind == measure.activity &&
           is_any_of(measure.forms, activity.form) && is_any_of(measure.topics, activity.topic) &&
           (!measure.policy || !activity.policy.empty()) && (!measure.adopted || activity.adopted);
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

std::vector<text::Days> windows(const programme::Programme& programme, const programme::Target& target,
                                programme::UnitIndex unit) {
    const auto& expect = target.expect;
    const auto periods =
        expect.within ? std::vector<text::Period>{*expect.within} : text::periods_of(expect.per, programme.year);
    std::vector<text::Days> result;
    for (const auto& period : periods) {
        auto days = programme.unit(unit).existing_days(period.days);
        if (expect.from) days.first = std::max(days.first, expect.from->days.first);
        if (!days.empty()) result.push_back(days);
    }
    return result;
}

Tally tally(const programme::Programme& programme, const programme::Target& target, programme::UnitIndex unit,
            std::span<const submission::Activity> activities, const text::Days& window) {
    const auto in_window = counted(target.measure, activities, window);
    const auto asked = programme::asked_of(target.expect, unit);
    switch (target.measure.kind) {
        case programme::Measure::Kind::count:
            return tally_count(in_window, asked);
        case programme::Measure::Kind::sum:
            return tally_sum(target, in_window, asked);
        case programme::Measure::Kind::partners:
            return tally_partners(target, in_window, asked);
        case programme::Measure::Kind::subjects:
            return tally_subjects(programme, target, unit, in_window, asked, window);
        default:
            return {};
    }
}

}  // namespace giamsat::target
