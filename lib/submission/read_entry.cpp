// SPDX-License-Identifier: MIT
#include "submission/read_entry.hpp"

#include "submission/keys.hpp"
#include "text/nearest.hpp"
#include "text/number.hpp"

namespace giamsat::submission {
namespace {

constexpr std::int64_t largest_amount = 999'999'999'999'999;

constexpr text::Message unknown_what{"`what: {0}` không phải là loại hoạt động hay nhóm số liệu nào của bộ chỉ tiêu",
                                     "`what: {0}` is not an activity kind or figure group of the programme"};

StatedGroup read_group(const yaml::Member& member, References& references) {
    StatedGroup group;
    group.member = &member;
    group.group = references.figure_group(member);
    if (!group.group) return group;
    group.figures.reserve(member.value.members.size());
    for (const auto& field : member.value.members) {
        if (key::is_extra(field.name)) continue;
        const auto index = references.figure_field(group.group, field);
        if (!index || !field.value.is_scalar() || field.value.empty()) continue;
        const auto number = text::parse_digits(field.value.text, largest_amount);
        if (number) group.figures.push_back({index, number.value, &field.value});
    }
    return group;
}

std::vector<Choice> what_may_not_arise(const programme::Programme& programme) {
    std::vector<Choice> choices;
    for (const auto kind : programme.activities.indices())
        if (programme.kind_may_not_arise(kind))
            choices.push_back({programme.activities[kind].id, &programme.activities[kind].name});
    for (const auto& group : programme.groups)
        if (group.may_not_arise) choices.push_back({group.id, &group.name});
    return choices;
}

NoneArose read_none_arose(const programme::Programme& programme, const yaml::Node& node, References& references) {
    NoneArose said;
    said.node = &node;
    const auto* what = node.find(key::what);
    if (what == nullptr || !what->is_scalar()) return said;
    said.kind = programme::index_of(programme.activities, what->text);
    said.group = programme::index_of(programme.groups, what->text);
    if (said.kind || said.group) return said;
    const auto choices = what_may_not_arise(programme);
    std::vector<std::string_view> ids;
    for (const auto& choice : choices) ids.push_back(choice.id);
    const auto near = text::nearest(what->text, ids);
    const auto meant = near.names.empty() ? mentioned(what->text, choices) : std::vector<Choice>{};
    auto& finding = references.findings().add(
        finding::rule("none-arose.unknown"), yaml::faulty(*what), yaml::at(*what), text::say(unknown_what, what->text),
        meant.empty() ? hint_for_unknown(near.names, choices) : ask_if_meant(meant));
    finding.actual = std::string(what->text);
    finding.suggestions = near.names;
    for (const auto& choice : meant) finding.suggestions.emplace_back(choice.id);
    if (!near.single) return said;
    said.kind = programme::index_of(programme.activities, near.names.front());
    said.group = programme::index_of(programme.groups, near.names.front());
    return said;
}

Entry read_units_entry(const programme::Programme& programme, const yaml::Node& node, const Surroundings& around,
                       References& references) {
    auto entry = read_entry(programme, node, around, references);
    const auto* unit = node.find(key::unit);
    if (unit != nullptr && unit->is_scalar()) entry.unit = references.unit(*unit, around.scope, around.days);
    return entry;
}

}  // namespace

std::vector<StatedGroup> read_figures(const yaml::Node* figures, References& references) {
    std::vector<StatedGroup> groups;
    if (figures == nullptr) return groups;
    groups.reserve(figures->members.size());
    for (const auto& member : figures->members)
        if (!member.value.empty() && !key::is_extra(member.name)) groups.push_back(read_group(member, references));
    return groups;
}

Entry read_entry(const programme::Programme& programme, const yaml::Node& node, const Surroundings& around,
                 References& references) {
    Entry entry;
    entry.node = &node;
    entry.activities = read_activities(node.find(key::activities), around, references);
    entry.figures = read_figures(node.find(key::figures), references);
    if (const auto* none_arose = node.find(key::none_arose))
        for (const auto& item : none_arose->items)
            if (item.is_mapping()) entry.none_arose.push_back(read_none_arose(programme, item, references));
    const auto* units = node.find(key::units);
    if (units != nullptr) entry.units.reserve(units->items.size());
    if (units != nullptr)
        for (const auto& item : units->items)
            if (item.is_mapping()) entry.units.push_back(read_units_entry(programme, item, around, references));
    return entry;
}

}  // namespace giamsat::submission
