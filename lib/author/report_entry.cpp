// SPDX-License-Identifier: MIT
#include "author/report_entry.hpp"

#include "author/unit_parts.hpp"
#include "submission/keys.hpp"

#include <cstddef>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace giamsat::author {
namespace {

namespace key = submission::key;

constexpr text::Message in_part{"số liệu và hoạt động dưới đây lấy từ {0} trên {1} báo cáo trong kỳ",
                                "the figures and activities below come from {0} of {1} reports within the period"};

constexpr text::Message not_reported{
    "chưa có báo cáo của chính đơn vị trong kỳ: số liệu và hoạt động của đơn vị để trống",
    "the unit itself has not reported for the period: its own figures and activities "
    "are left blank"};

bool is_note(std::string_view name) {
    return name == key::note || key::is_extra(name);
}

Activities trusted_activities(const Part& part) {
    Activities activities;
    for (const auto& activity : part.entry->activities)
        if (part.trusts(activity)) activities.items.emplace_back(&activity);
    return activities;
}

Figures trusted_figures(const Part& part, const yaml::Node& node) {
    Figures figures;
    for (const auto& member : node.members)
        if (key::is_extra(member.name) || !part.file->check.faults.in(member.value))
            figures.groups.emplace_back(&member);
    return figures;
}

NotArisen trusted_not_arisen(const Part& part) {
    NotArisen not_arisen;
    for (const auto& said : part.entry->none_arose)
        if (part.trusts(said)) not_arisen.items.push_back(&said);
    return not_arisen;
}

// None for what is written elsewhere: the unit itself, and the entries below it.
std::optional<EntryMember> copied(const Part& part, const yaml::Member& member) {
    if (member.name == key::activities) return trusted_activities(part);
    if (member.name == key::figures) return trusted_figures(part, member.value);
    if (member.name == key::none_arose) return trusted_not_arisen(part);
    return is_note(member.name) ? std::optional<EntryMember>(&member) : std::nullopt;
}

// Copies the entry as it is in the file.
std::vector<EntryMember> all_copied(const Part& part) {
    std::vector<EntryMember> members;
    for (const auto& member : part.entry->node->members) {
        if (member.value.empty()) continue;
        if (auto copy = copied(part, member)) members.push_back(std::move(*copy));
    }
    return members;
}

GroupLine summed_group(const programme::Programme& programme, const UnitParts& parts, programme::GroupIndex group) {
    GroupLine line{.group = group, .figures = {}, .notes = {}};
    for (const auto field : programme.group(group).fields)
        if (const auto value = parts.over_parts(group, field)) line.figures.push_back({field, value});
    return line;
}

Figures summed_figures(const programme::Programme& programme, const UnitParts& parts, programme::LevelIndex level) {
    Figures figures;
    for (const auto group : programme.groups.indices()) {
        if (!programme.groups[group].levels.has(level)) continue;
        auto line = summed_group(programme, parts, group);
        if (!line.figures.empty()) figures.groups.emplace_back(std::move(line));
    }
    return figures;
}

// Combines the source reports of shorter periods. Groups that did not arise have their zeros.
std::vector<EntryMember> put_together(const programme::Programme& programme, const UnitParts& parts,
                                      programme::LevelIndex level) {
    std::vector<EntryMember> members;
    const auto activities = parts.activities();
    if (!activities.empty()) members.emplace_back(Activities{{activities.begin(), activities.end()}});
    auto figures = summed_figures(programme, parts, level);
    if (!figures.groups.empty()) members.emplace_back(std::move(figures));
    NotArisen kinds{parts.kinds_not_arisen()};
    if (!kinds.items.empty()) members.emplace_back(std::move(kinds));
    return members;
}

void add_notes(const submission::Entry& entry, std::vector<EntryMember>& members) {
    for (const auto& member : entry.node->members)
        if (is_note(member.name) && !member.value.empty()) members.emplace_back(&member);
}

std::vector<text::Bilingual> notes_on(const UnitParts& parts, bool as_it_stands) {
    std::vector<text::Bilingual> notes;
    for (const auto& part : parts.all())
        if (auto note = left_out_of(part); !note.empty()) notes.push_back(std::move(note));
    const auto there = parts.all().size();
    const auto expected = parts.expected().size();
    if (!as_it_stands && there > 0 && there < expected) notes.push_back(text::say(in_part, there, expected));
    return notes;
}

}  // namespace

EntryContents report_entry(const rollup::Rollup& rollup, const FilesAgain& files, programme::UnitIndex unit,
                           const FileAgain* own) {
    const UnitParts parts(rollup, files, unit);
    const bool as_it_stands = parts.all().size() == 1 && parts.all().front().period == rollup.period;
    EntryContents entry;
    entry.unit = unit;
    entry.notes = notes_on(parts, as_it_stands);
    if (as_it_stands) {
        entry.members = all_copied(parts.all().front());
    } else if (!parts.is_of_source_period()) {
        entry.members = put_together(*rollup.programme, parts, rollup.programme->unit(unit).level);
        const auto* own_entry = own != nullptr ? own->entry(unit) : nullptr;
        if (own_entry != nullptr) add_notes(*own_entry, entry.members);
    }
    // Without any member the entry would count as one that only groups others: write an empty list. If there is no
    // report at all, what the unit did is unknown.
    if (parts.all().empty()) entry.notes.push_back(text::say(not_reported));
    if (entry.members.empty() && parts.all().empty())
        entry.members.emplace_back(Unknown{key::activities});
    else if (entry.members.empty())
        entry.members.emplace_back(Activities{});
    return entry;
}

}  // namespace giamsat::author
