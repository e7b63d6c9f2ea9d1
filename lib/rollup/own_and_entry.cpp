// SPDX-License-Identifier: MIT
// submission.mismatch: a unit's own file against its entry in its superior's, which stands. What only one of the two
// has is a difference, too.
#include "rollup/own_and_entry.hpp"
#include "rollup/about_figure.hpp"
#include "text/join.hpp"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <tuple>
#include <utility>

namespace giamsat::rollup {
namespace {

constexpr text::Message differs_from_entry{
    "{0}: “{1}” trong báo cáo {2} của đơn vị là {3}, khác với báo cáo của cấp trên: {4}",
    "{0}: “{1}” is {3} in the unit's own report for {2}, but {4} in its superior's report"};
constexpr text::Message entry_counts{"kiểm tra lại hai nơi; bản tổng hợp lấy số trong báo cáo của cấp trên: {0}",
                                     "check both; the roll-up uses the superior's report: {0}"};
constexpr text::Message only_own{
    "{0}: báo cáo {1} của đơn vị có, nhưng mục của đơn vị trong báo cáo của cấp trên không có: {2}",
    "{0}: the unit's own report for {1} has, but its entry in its superior's report lacks: {2}"};
constexpr text::Message own_is_lost{
    "kiểm tra lại hai nơi; bản tổng hợp lấy báo cáo của cấp trên, nên chưa có các nội dung này: ghi thêm vào đó, hoặc "
    "bỏ "
    "mục của đơn vị",
    "check both; the roll-up uses the superior's report and so lacks these: add them there, or delete the unit's "
    "entry"};
constexpr text::Message only_entry{
    "{0}: mục của đơn vị trong báo cáo {1} của cấp trên có, nhưng báo cáo của đơn vị không có: {2}",
    "{0}: its entry in its superior's report for {1} has, but the unit's own report lacks: {2}"};
constexpr text::Message entry_stands{"kiểm tra lại hai nơi; bản tổng hợp lấy báo cáo của cấp trên",
                                     "check both; the roll-up uses the superior's report"};
constexpr text::Message entry_is_here{"mục của đơn vị trong báo cáo của cấp trên",
                                      "the unit's entry in its superior's report"};
constexpr text::Message own_is_here{"báo cáo của đơn vị", "the unit's own report"};
constexpr text::Message activity_named = text::both("{0} ({1})");

// Where the first thing stands that only one of two has, and the names of all.
struct Lacking {
    std::optional<finding::Finding> at;
    text::Bilingual names;

    void add(finding::Finding place, const text::Bilingual& name) {
        if (!at) at = std::move(place);
        text::add_to(names, "; ", name);
    }
};

auto done_as(const submission::Activity& activity) {
    const auto days = activity.when ? activity.when->days : text::Days{};
    return std::tuple(activity.kind, activity.form, activity.topic, activity.role, days.first, days.last);
}

// Titles may be worded otherwise: so many of one kind at one time are the same.
std::int64_t number_like(const intake::AcceptedEntry& entry, const submission::Activity& activity) {
    std::int64_t number = 0;
    for (const auto& one : entry.activities)
        if (done_as(one) == done_as(activity)) number += one.count;
    return number;
}

finding::Finding about_activity(const programme::Programme& programme, const intake::Statement& statement,
                                const submission::Activity& activity) {
    auto finding = finding::finding_of(finding::rule("submission.mismatch"));
    finding.file = statement.file->file;
    finding.place = {activity.where, statement.entry->pointer + "/activities"};
    finding.unit = programme.unit(statement.entry->unit).id;
    finding.unit_name = programme.unit(statement.entry->unit).name;
    return finding;
}

// What the one states and the other lacks; of activities also what it has more of.
Lacking lacking_in(const programme::Programme& programme, const intake::AcceptedEntry& other,
                   const intake::Statement& one) {
    Lacking lacking;
    for_each_value(programme, *one.entry, [&](programme::FieldIndex field, std::int64_t) {
        if (intake::value_of(programme, other, field)) return;
        lacking.add(about_figure(finding::rule("submission.mismatch"), programme, one, field),
                    shown_field(programme, field));
    });
    std::vector<const submission::Activity*> named;
    for (const auto& activity : one.entry->activities) {
        const bool again = std::ranges::any_of(named, [&](auto* a) { return done_as(*a) == done_as(activity); });
        if (again || number_like(*one.entry, activity) <= number_like(other, activity)) continue;
        named.push_back(&activity);
        lacking.add(about_activity(programme, one, activity),
                    text::say(activity_named, programme.activities[activity.kind].name,
                              activity.when ? text::shown(*activity.when) : text::Bilingual{}));
    }
    return lacking;
}

text::Range place_of(const intake::AcceptedEntry& entry, programme::FieldIndex field) {
    const auto* figure = entry.figure(field);
    return figure != nullptr ? figure->place : text::Range{};
}

void add_different(const programme::Programme& programme, const intake::StatedTwice& twice,
                   std::vector<finding::Finding>& findings) {
    for_each_value(programme, *twice.other.entry, [&](programme::FieldIndex field, std::int64_t stated) {
        const auto counted = intake::value_of(programme, *twice.counted.entry, field);
        if (!counted || *counted == stated) return;
        auto finding = about_figure(finding::rule("submission.mismatch"), programme, twice.other, field);
        finding.message = text::say(differs_from_entry, finding.unit_name, shown_field(programme, field),
                                    text::shown(twice.other.file->period), stated, *counted);
        finding.hint = text::say(entry_counts, *counted);
        finding.actual = stated;
        finding.expected = *counted;
        finding.related.push_back(
            {twice.counted.file->file, place_of(*twice.counted.entry, field), text::say(entry_is_here)});
        findings.push_back(std::move(finding));
    });
}

}  // namespace

std::vector<finding::Finding> differences(const programme::Programme& programme, const intake::StatedTwice& twice) {
    std::vector<finding::Finding> findings;
    add_different(programme, twice, findings);
    const auto add = [&](Lacking lacking, const text::Message& message, const text::Message& hint,
                         const finding::Related& other) {
        if (!lacking.at) return;
        auto finding = *std::move(lacking.at);
        finding.message = text::say(message, finding.unit_name, text::shown(twice.counted.file->period), lacking.names);
        finding.hint = text::say(hint);
        finding.related.push_back(other);
        findings.push_back(std::move(finding));
    };
    add(lacking_in(programme, *twice.counted.entry, twice.other), only_own, own_is_lost,
        {twice.counted.file->file, twice.counted.entry->place, text::say(entry_is_here)});
    add(lacking_in(programme, *twice.other.entry, twice.counted), only_entry, entry_stands,
        {twice.other.file->file, twice.other.entry->place, text::say(own_is_here)});
    return findings;
}

}  // namespace giamsat::rollup
