// SPDX-License-Identifier: MIT
#include "author/stated_here.hpp"

#include <algorithm>

namespace giamsat::author {
namespace {

bool plans_need(const programme::Programme& programme, programme::GroupIndex group) {
    return std::ranges::any_of(programme.targets, [&](const programme::Target& target) {
        const auto* figures = programme::figures_of(target.measure);
        return target.on_plan && target.need == programme::Need::required && figures != nullptr &&
               programme.field(figures->part).group == group;
    });
}

// If a plan states any field of a group, it must include all those that would otherwise be reported missing.
std::vector<programme::FieldIndex> planned_fields(const programme::Programme& programme,
                                                  const programme::FigureGroup& group) {
    const auto is_latest = [&](programme::FieldIndex field) {
        return programme.field(field).over_time == programme::OverTime::latest;
    };
    const bool stated = std::ranges::any_of(group.fields, is_latest) ||
                        plans_need(programme, programme::index_of(programme.groups, group.id));
    if (!stated) return {};
    auto fields = group.fields;
    std::erase_if(fields,
                  [&](programme::FieldIndex field) { return !is_latest(field) && programme.field(field).optional; });
    return fields;
}

}  // namespace

std::vector<programme::FieldIndex> fields_stated(const Blank& blank, programme::GroupIndex group) {
    const auto& whole = blank.programme->group(group);
    return blank.is_plan() ? planned_fields(*blank.programme, whole) : whole.fields;
}

std::vector<programme::GroupIndex> groups_stated(const Blank& blank, programme::LevelIndex level) {
    std::vector<programme::GroupIndex> groups;
    for (const auto group : blank.programme->groups.indices())
        if (blank.programme->groups[group].levels.has(level) && !fields_stated(blank, group).empty())
            groups.push_back(group);
    return groups;
}

}  // namespace giamsat::author
