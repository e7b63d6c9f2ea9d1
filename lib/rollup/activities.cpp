// SPDX-License-Identifier: MIT
#include "rollup/activities.hpp"

#include "rollup/told_again.hpp"
#include "submission/alike.hpp"

#include <algorithm>
#include <iterator>
#include <string>
#include <string_view>
#include <tuple>
#include <unordered_map>
#include <utility>
#include <vector>

namespace giamsat::rollup {
namespace {

// Keeps one row if a unit reports the same joint event twice: the one that says the unit led it, if any, otherwise the
// first.
void drop_repeated_events(std::vector<ActivityRow>& rows) {
    std::vector<ActivityRow> once;
    for (auto& row : rows) {
        const auto same = std::ranges::find_if(once, [&](const ActivityRow& other) {
            return !row.activity.event.empty() && submission::are_one_event(other.activity, row.activity);
        });
        if (same == once.end())
            once.push_back(std::move(row));
        else if (same->activity.role == submission::Role::joint && row.activity.role == submission::Role::lead)
            *same = std::move(row);
    }
    rows = std::move(once);
}

std::vector<ActivityRow> rows_of(const intake::Sources& sources, programme::UnitIndex unit, const text::Days& days) {
    std::vector<ActivityRow> rows;
    for (const auto& [by, activity] : activities_of(sources, unit, days).told)
        rows.push_back({unit, *activity, by.file->file, activity->where.start.line});
    const auto order = [](const ActivityRow& row) {
        return std::tie(row.activity.when->days.first, row.activity.when->days.last, row.file, row.activity.where);
    };
    std::ranges::sort(rows, [&](const auto& a, const auto& b) { return order(a) < order(b); });
    drop_repeated_events(rows);
    return rows;
}

// One joint event above the units that share it: a unit shares in it once.
struct JointEvent {
    std::size_t counted = 0;  // the row as which it counts
    programme::UnitIndex latest;
};

// The joint event of that id which the row shares: rather one of its kind and days.
std::size_t join(std::span<const ActivityRow> rows, std::size_t index, std::vector<JointEvent>& events) {
    const auto& row = rows[index];
    const auto is_open = [&](const JointEvent& event) { return event.latest != row.unit; };
    auto found = std::ranges::find_if(events, [&](const JointEvent& event) {
        return is_open(event) && submission::are_one_event(rows[event.counted].activity, row.activity);
    });
    if (found == events.end()) found = std::ranges::find_if(events, is_open);
    if (found == events.end()) found = events.insert(found, {index, row.unit});
    found->latest = row.unit;
    const bool leads = row.activity.role == submission::Role::lead;
    if (leads && rows[found->counted].activity.role == submission::Role::joint) found->counted = index;
    return static_cast<std::size_t>(found - events.begin());
}

}  // namespace

std::vector<ActivityRow> activity_rows(const intake::Sources& sources, const intake::Subtree& subtree,
                                       text::Date until) {
    const text::Days days{sources.programme().whole_year().days.first, until};
    std::vector<ActivityRow> all;
    for (const auto unit : subtree.units()) {
        auto rows = rows_of(sources, unit, days);
        std::move(rows.begin(), rows.end(), std::back_inserter(all));
    }
    return all;
}

std::vector<std::size_t> counted_as(std::span<const ActivityRow> activities) {
    std::unordered_map<std::string_view, std::vector<JointEvent>> events;
    std::vector<std::size_t> events_of(activities.size());
    for (std::size_t i = 0; i < activities.size(); ++i)
        if (!activities[i].activity.event.empty())
            events_of[i] = join(activities, i, events[activities[i].activity.event]);
    std::vector<std::size_t> places(activities.size());
    for (std::size_t i = 0; i < activities.size(); ++i) {
        const auto& event = activities[i].activity.event;
        places[i] = event.empty() ? i : events.at(event)[events_of[i]].counted;
    }
    return places;
}

bool is_team(const programme::Programme& programme, const submission::Activity& activity) {
    return activity.form && programme.forms[activity.form].listed && activity.kind &&
           programme.activities[activity.kind].requires_form;
}

std::int64_t counted_once(std::span<const ActivityRow> activities) {
    const auto places = counted_as(activities);
    std::int64_t total = 0;
    for (std::size_t i = 0; i < activities.size(); ++i)
        if (places[i] == i) total += activities[i].activity.count;
    return total;
}

}  // namespace giamsat::rollup
