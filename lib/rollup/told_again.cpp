// SPDX-License-Identifier: MIT
#include "rollup/told_again.hpp"

#include "submission/alike.hpp"

#include <algorithm>
#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <utility>

namespace giamsat::rollup {
namespace {

constexpr text::Message told_before{"Hoạt động này đã có trong báo cáo {0} của đơn vị; chỉ tính một lần",
                                    "The unit's report for {0} has this activity already; it is counted once"};
constexpr text::Message tell_apart{
    "nếu là hai hoạt động khác nhau, ghi `title` khác nhau; nếu là một thì bỏ ở một báo cáo",
    "if there really are two, give them different titles; otherwise remove it from one "
    "of the reports"};
constexpr text::Message first_is_here{"hoạt động trong báo cáo kia", "the activity in the other report"};

// A joint event may be told of by all who share it, and is dropped later. The first of the earlier reports' activities
// that is told again, and that this report has not told again already.
std::optional<Told> first_of(std::vector<Told>& earlier, const submission::Activity& activity) {
    const auto found = std::ranges::find_if(earlier, [&](const Told& told) {
        return told.activity->event.empty() && submission::are_alike(*told.activity, activity);
    });
    if (found == earlier.end()) return std::nullopt;
    const auto first = *found;
    earlier.erase(found);
    return first;
}

void add_report(const intake::Statement& statement, const text::Days& days, UnitActivities& all) {
    auto earlier = all.told;
    for (const auto& activity : statement.entry->activities) {
        if (!activity.when || !days.contains(activity.when->days)) continue;
        const Told told{statement, &activity};
        if (const auto first = first_of(earlier, activity))
            all.again.push_back({*first, told});
        else
            all.told.push_back(told);
    }
}

finding::Finding finding_at(const programme::Programme& programme, const finding::Rule& rule, const Told& told,
                            const Told& first) {
    auto finding = finding::finding_of(rule);
    const auto& entry = *told.by.entry;
    finding.file = told.by.file->file;
    finding.place = {told.activity->where, entry.pointer + "/activities"};
    finding.unit = programme.unit(entry.unit).id;
    finding.unit_name = programme.unit(entry.unit).name;
    finding.related.push_back({first.by.file->file, first.activity->where, text::say(first_is_here)});
    return finding;
}

finding::Finding duplicate_of(const programme::Programme& programme, const ToldAgain& twice) {
    auto finding = finding_at(programme, finding::rule("activity.duplicate"), twice.again, twice.first);
    finding.message = text::say(told_before, text::shown(twice.first.by.file->period));
    finding.hint = text::say(tell_apart);
    return finding;
}

// Of one file, its own checks tell.
void add_events(const programme::Programme& programme, const std::vector<Told>& told,
                std::vector<finding::Finding>& findings) {
    std::map<std::string_view, const Told*> firsts;
    for (const auto& one : told) {
        if (one.activity->event.empty()) continue;
        const auto* first = firsts.emplace(one.activity->event, &one).first->second;
        if (first->by.file == one.by.file || submission::are_one_event(*first->activity, *one.activity)) continue;
        auto& finding = findings.emplace_back(finding_at(programme, finding::rule("activity.event"), one, *first));
        finding.message = text::say(submission::event_of_several, one.activity->event);
        finding.hint = text::say(submission::name_events_apart);
    }
}

}  // namespace

UnitActivities activities_of(const intake::Sources& sources, programme::UnitIndex unit, const text::Days& days) {
    UnitActivities all;
    for (std::size_t i = 0; i < sources.periods(unit).size(); ++i)
        if (const auto statement = sources.statement(unit, i)) add_report(statement, days, all);
    return all;
}

std::vector<finding::Finding> told_again(const intake::Sources& sources, const intake::Subtree& subtree,
                                         text::Date until) {
    const auto& programme = sources.programme();
    const text::Days days{programme.whole_year().days.first, until};
    std::vector<finding::Finding> findings;
    for (const auto unit : subtree.units()) {
        const auto activities = activities_of(sources, unit, days);
        for (const auto& twice : activities.again) findings.push_back(duplicate_of(programme, twice));
        add_events(programme, activities.told, findings);
    }
    return findings;
}

}  // namespace giamsat::rollup
