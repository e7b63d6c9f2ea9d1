// SPDX-License-Identifier: MIT
// The header of the file, and the lists of terms: levels, forms, topics, kinds.
#include "programme/loading.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace giamsat::programme::loading {
namespace {

constexpr text::Message too_many_levels{"Bộ chỉ tiêu có {0} cấp, nhiều hơn {1}",
                                        "The programme has {0} levels, more than {1}"};
constexpr text::Message fewer_levels{"bớt số cấp", "reduce the number of levels"};

Term term_of(const yaml::Member& member) {
    return {std::string(member.name), bilingual(member.value)};
}

void load_levels(Loading& loading, const yaml::Node& root) {
    IndexVec<Level, const yaml::Node*> ids;
    for (const auto& item : items_at(root, "levels")) {
        const auto* id = item.find("id");
        if (id == nullptr) continue;
        const auto before = index_of(loading.programme.levels, id->text);
        if (before) {
            add_stated_twice(loading.findings, finding::rule("programme.reference"), at(*id), id->text,
                             ids[before]->range);
            continue;
        }
        ids.push_back(id);
        loading.programme.levels.push_back({{std::string(id->text), bilingual_at(item, "name")}});
    }
    auto& levels = loading.programme.levels;
    if (levels.size() <= LevelSet::most) return;
    loading.findings.add(finding::rule("schema.value"), at_key(*root.member("levels")),
                         text::say(too_many_levels, levels.size(), LevelSet::most), text::say(fewer_levels));
    levels.resize(LevelSet::most);
}

bool requires_key(const yaml::Node& kind, std::string_view key) {
    const auto items = items_at(kind, "requires");
    return std::ranges::any_of(items, [&](const yaml::Node& item) { return item.text == key; });
}

ActivityKind activity_kind(const yaml::Member& member) {
    return {std::string(member.name), bilingual_at(member.value, "name"), text_at(member.value, "clause"),
            requires_key(member.value, "form"), requires_key(member.value, "topic")};
}

}  // namespace

void load_header(Loading& loading, const yaml::Node& root) {
    auto& programme = loading.programme;
    programme.id = text_at(root, "id");
    // A year that the schema has refused is none: otherwise every date would be outside it.
    constexpr int first_year = 1900;
    const auto* stated = root.find("year");
    const auto year = stated != nullptr ? read_count(*stated).value_or(0) : 0;
    if (year >= first_year) programme.year = static_cast<int>(year);
    programme.title = bilingual_at(root, "title");
    programme.timezone = text_at(root, "timezone");
    programme.month_rule = text_at(root, "month") == "nd09" ? text::MonthRule::nd09 : text::MonthRule::calendar;
    if (const auto* issuer = root.find("issuer"))
        programme.issuer = {text_at(*issuer, "parent"), text_at(*issuer, "name"), text_at(*issuer, "place"),
                            text_at(*issuer, "signs"), text_at(*issuer, "post")};
}

void load_terms(Loading& loading, const yaml::Node& root) {
    auto& programme = loading.programme;
    load_levels(loading, root);
    for (const auto& member : members_at(root, "forms"))
        programme.forms.push_back({term_of(member), flag_at(member.value, "listed")});
    for (const auto& member : members_at(root, "topics")) programme.topics.push_back({term_of(member)});
    for (const auto& member : members_at(root, "subject_kinds"))
        programme.subject_kinds.push_back(
            {std::string(member.name), bilingual_at(member.value, "name"), flag_at(member.value, "counted")});
    for (const auto& member : members_at(root, "activities")) programme.activities.push_back(activity_kind(member));
    for (const auto& member : members_at(root, "partners"))
        programme.partners.push_back(
            {{std::string(member.name), bilingual_at(member.value, "name")}, texts_at(member.value, "aliases")});
    for (const auto& item : items_at(root, "clauses"))
        programme.clauses.push_back({text_at(item, "clause"), text_at(item, "outcome"), bilingual_at(item, "why"),
                                     texts_at(item, "covers"), bilingual_at(item, "title")});
}

}  // namespace giamsat::programme::loading
