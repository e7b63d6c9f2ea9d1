// SPDX-License-Identifier: MIT
#include "author/words.hpp"

#include "author/stated_here.hpp"
#include "target/sentences.hpp"
#include "text/unicode.hpp"

#include <algorithm>
#include <utility>

namespace giamsat::author {
namespace {

constexpr text::Message stock_planned{"số hiện có", "current stock"};
constexpr text::Message stock{"số có đến cuối kỳ", "stock at the end of the period"};
constexpr text::Message flow{"số phát sinh trong kỳ", "new in the period"};
constexpr text::Message in_year{"số cả năm", "for the whole year"};
constexpr text::Message of_field = text::both("{0} ({1})");
constexpr text::Message optional_field{"{0} ({1}; không bắt buộc)", "{0} ({1}; optional)"};
constexpr text::Message group_at{"{0} (cấp: {1})", "{0} (level: {1})"};
constexpr text::Message may_not_arise{"{0}; không phát sinh thì ghi none_arose: [{{what: {1}}}]",
                                      "{0}; if none arose, none_arose: [{{what: {1}}}]"};
constexpr text::Message needs_form{"{0}; ghi kèm form", "{0}; with a form"};
constexpr text::Message needs_topic{"{0}; ghi kèm topic", "{0}; with a topic"};
constexpr text::Message needs_both{"{0}; ghi kèm form, topic", "{0}; with a form and a topic"};
constexpr text::Message counted{"{0}; ghi kèm count", "{0}; with a count"};
constexpr text::Message kinds_head{"kind: loại hoạt động", "kind: kinds of activity"};
constexpr text::Message forms_head{"form: hình thức", "form: forms"};
constexpr text::Message topics_head{"topic: nội dung", "topic: topics"};
constexpr text::Message subjects_head{"subjects: [{{unit: …, kind: …}}]: đối tượng được giám sát; các mã ghi ở kind",
                                      "subjects: [{{unit: …, kind: …}}]: kind is one of"};

using Rows = std::vector<std::pair<std::string, std::string>>;

// Two columns, indented.
std::string table(const Rows& rows, std::size_t indentation) {
    int widest = 0;
    for (const auto& row : rows) widest = std::max(widest, text::display_width(row.first));
    std::string text;
    for (const auto& [id, name] : rows)
        text += std::string(indentation, ' ') + id +
                std::string(static_cast<std::size_t>(widest - text::display_width(id) + 2), ' ') + name + '\n';
    return text;
}

text::Bilingual kind_of_number(const Blank& blank, const programme::FigureField& field) {
    if (field.over_time == programme::OverTime::sum) return text::say(blank.is_plan() ? in_year : flow);
    return text::say(blank.is_plan() ? stock_planned : stock);
}

Rows field_rows(const Blank& blank, programme::GroupIndex group) {
    Rows rows;
    for (const auto index : fields_stated(blank, group)) {
        const auto& field = blank.programme->field(index);
        const auto& message = field.optional ? optional_field : of_field;
        rows.emplace_back(field.id, blank.text(text::say(message, field.name, kind_of_number(blank, field))));
    }
    return rows;
}

// The group's name, with the levels that report it, unless all of them do.
text::Bilingual group_name(const programme::Programme& programme, const programme::FigureGroup& group,
                           const std::vector<programme::LevelIndex>& levels) {
    programme::LevelSet stating;
    for (const auto level : levels)
        if (group.levels.has(level)) stating.add(level);
    const bool all = std::ranges::all_of(levels, [&](programme::LevelIndex level) { return stating.has(level); });
    return all ? group.name
               : text::say(group_at, group.name, target::in_sentence(target::level_names(programme, stating)));
}

std::vector<programme::GroupIndex> groups_of(const Blank& blank, const std::vector<programme::LevelIndex>& levels) {
    std::vector<programme::GroupIndex> groups;
    for (const auto level : levels)
        for (const auto group : groups_stated(blank, level)) groups.push_back(group);
    std::ranges::sort(groups);
    groups.erase(std::unique(groups.begin(), groups.end()), groups.end());
    return groups;
}

template <class Terms, class Name>
std::string list(const Blank& blank, const text::Message& heading, const Terms& terms, Name name) {
    Rows rows;
    for (const auto& term : terms) rows.emplace_back(term.id, blank.text(name(term)));
    return rows.empty() ? "" : blank.text(text::say(heading)) + '\n' + table(rows, 2);
}

text::Bilingual kind_name(const programme::ActivityKind& kind) {
    if (kind.requires_form && kind.requires_topic) return text::say(needs_both, kind.name);
    if (kind.requires_form) return text::say(needs_form, kind.name);
    return kind.requires_topic ? text::say(needs_topic, kind.name) : kind.name;
}

}  // namespace

std::string figure_lines(const Blank& blank, const std::vector<programme::LevelIndex>& levels) {
    std::string lines;
    for (const auto index : groups_of(blank, levels)) {
        const auto& group = blank.programme->group(index);
        auto name = group_name(*blank.programme, group, levels);
        if (group.may_not_arise && !blank.is_plan()) name = text::say(may_not_arise, name, group.id);
        lines += "  " + group.id + ": " + blank.text(name) + '\n' + table(field_rows(blank, index), 4);
    }
    return lines;
}

std::string none_arose_lines(const Blank& blank, const std::vector<programme::LevelIndex>& levels) {
    Rows rows;
    const auto& programme = *blank.programme;
    for (const auto kind : programme.activities.indices())
        if (programme.kind_may_not_arise(kind))
            rows.emplace_back(programme.activities[kind].id, blank.text(programme.activities[kind].name));
    for (const auto index : groups_of(blank, levels))
        if (const auto& group = programme.group(index); group.may_not_arise)
            rows.emplace_back(group.id, blank.text(group.name));
    return table(rows, 2);
}

std::string word_lists(const Blank& blank) {
    const auto& programme = *blank.programme;
    const auto name = [](const programme::Term& term) { return term.name; };
    const auto subject_name = [](const programme::SubjectKind& kind) {
        return kind.counted ? text::say(counted, kind.name) : kind.name;
    };
    return list(blank, kinds_head, programme.activities, kind_name) + list(blank, forms_head, programme.forms, name) +
           list(blank, topics_head, programme.topics, name) +
           list(blank, subjects_head, programme.subject_kinds, subject_name);
}

}  // namespace giamsat::author
