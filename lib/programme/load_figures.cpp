// SPDX-License-Identifier: MIT
#include "programme/loading.hpp"

#include <algorithm>
#include <utility>

namespace giamsat::programme::loading {
namespace {

constexpr text::Message exceeds_itself{"`at_most` của `{0}` chỉ chính nó", "`at_most` of `{0}` names the field itself"};
constexpr text::Message name_the_whole{"ghi trường mà số này là một phần của nó",
                                       "give the field that this figure is a part of"};

FigureField field(const yaml::Member& member, GroupIndex group) {
    FigureField result;
    result.id = member.name;
    result.group = group;
    result.name = bilingual_at(member.value, "name");
    result.over_time = text_at(member.value, "over_time") == "latest" ? OverTime::latest : OverTime::sum;
    result.at_most_over_year = text_at(member.value, "at_most_over") == "year";
    result.optional = flag_at(member.value, "optional");
    return result;
}

// The field of the same group that `at_most` names.
void load_limit(Loading& loading, const FigureGroup& group, FieldIndex field, const yaml::Node& limit) {
    auto& fields = loading.programme.fields;
    std::vector<std::string_view> known;
    for (const auto sibling : group.fields) {
        known.emplace_back(fields[sibling].id);
        if (known.back() == limit.text) fields[field].at_most = sibling;
    }
    const auto& loaded = fields[field];
    if (!loaded.at_most)
        add_unknown(loading.findings, at(limit), {"số liệu", "figure"}, limit.text, known);
    else if (loaded.at_most == field)
        loading.findings.add(finding::rule("programme.reference"), at(limit), text::say(exceeds_itself, loaded.id),
                             text::say(name_the_whole));
}

void load_group(Loading& loading, const yaml::Member& member) {
    auto& programme = loading.programme;
    FigureGroup group;
    group.id = member.name;
    group.name = bilingual_at(member.value, "name");
    group.levels = levels_at(loading, member.value);
    group.may_not_arise = flag_at(member.value, "may_not_arise");
    const auto members = members_at(member.value, "fields");
    for (const auto& stated : members) {
        group.fields.emplace_back(programme.fields.size());
        programme.fields.push_back(field(stated, GroupIndex(programme.groups.size())));
    }
    for (std::size_t i = 0; i < members.size(); ++i)
        if (const auto* limit = members[i].value.find("at_most")) load_limit(loading, group, group.fields[i], *limit);
    programme.groups.push_back(std::move(group));
}

}  // namespace

void load_figures(Loading& loading, const yaml::Node& root) {
    for (const auto& member : members_at(root, "figures")) load_group(loading, member);
}

}  // namespace giamsat::programme::loading
