// SPDX-License-Identifier: MIT
#include "rollup/activities.hpp"

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
    std::unordered_map<std::string, const ActivityRow*> kept;
    for (const auto& row : rows) {
        if (row.activity.event.empty()) continue;
        auto& first = kept[row.activity.event];
        if (first == nullptr ||
            (first->activity.role == submission::Role::joint && row.activity.role == submission::Role::lead))
            first = &row;
    }
    if (kept.empty()) return;
    std::vector<ActivityRow> once;
    for (const auto& row : rows)
        if (row.activity.event.empty() || kept[row.activity.event] == &row) once.push_back(row);
    rows = std::move(once);
}

std::vector<ActivityRow> rows_of(const intake::Sources& sources, programme::UnitIndex unit, const text::Days& days) {
    std::vector<ActivityRow> rows;
    for (std::size_t i = 0; i < sources.periods(unit).size(); ++i) {
        const auto statement = sources.statement(unit, i);
        if (!statement) continue;
        for (const auto& activity : statement.entry->activities)
            if (activity.when && days.contains(activity.when->days))
                rows.push_back({unit, activity, statement.file->file, activity.where.start.line});
    }
    const auto order = [](const ActivityRow& row) {
        return std::tie(row.activity.when->days.first, row.activity.when->days.last, row.file, row.activity.where);
    };
    std::ranges::sort(rows, [&](const auto& a, const auto& b) { return order(a) < order(b); });
    drop_repeated_events(rows);
    return rows;
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
    std::unordered_map<std::string_view, std::size_t> firsts;
    for (std::size_t i = 0; i < activities.size(); ++i) {
        const auto& activity = activities[i].activity;
        if (activity.event.empty()) continue;
        auto& first = firsts.try_emplace(activity.event, i).first->second;
        if (activity.role == submission::Role::lead && activities[first].activity.role == submission::Role::joint)
            first = i;
    }
    std::vector<std::size_t> places(activities.size());
    for (std::size_t i = 0; i < activities.size(); ++i) {
        const auto& event = activities[i].activity.event;
        places[i] = event.empty() ? i : firsts.at(event);
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
