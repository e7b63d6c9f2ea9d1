// SPDX-License-Identifier: MIT
#include "author/words.hpp"

#include "author/stated_here.hpp"
#include "target/sentences.hpp"
#include "text/unicode.hpp"

#include <algorithm>
#include <utility>

namespace giamsat {
namespace {

constexpr Message stock_planned{"số hiện có", "what there is now"};
constexpr Message stock{"số có đến cuối kỳ", "what there is at the period's end"};
constexpr Message flow{"số phát sinh trong kỳ", "what happened in the period"};
constexpr Message in_year{"số cả năm", "of the whole year"};
constexpr Message of_field{"{0} ({1})", "{0} ({1})"};
constexpr Message optional_field{"{0} ({1}; không bắt buộc)", "{0} ({1}; optional)"};
constexpr Message group_at{"{0} (cấp: {1})", "{0} (level: {1})"};
constexpr Message may_not_arise{"{0}; không phát sinh thì ghi none_arose: [{{what: {1}}}]",
                                "{0}; where none arose, none_arose: [{{what: {1}}}]"};
constexpr Message needs_form{"{0}; ghi kèm form", "{0}; with a form"};
constexpr Message needs_topic{"{0}; ghi kèm topic", "{0}; with a topic"};
constexpr Message needs_both{"{0}; ghi kèm form, topic", "{0}; with a form and a topic"};
constexpr Message counted{"{0}; ghi kèm count", "{0}; with a count"};
constexpr Message kinds_head{"kind: loại hoạt động", "kind: kinds of activity"};
constexpr Message forms_head{"form: hình thức", "form: forms"};
constexpr Message topics_head{"topic: nội dung", "topic: topics"};
constexpr Message subjects_head{"subjects: [{{unit: …, kind: …}}]: đối tượng được giám sát; các mã ghi ở kind",
                                "subjects: [{{unit: …, kind: …}}]: kind is one of"};

using Rows = std::vector<std::pair<std::string, std::string>>;

// Two columns, indented.
std::string table(const Rows& rows, std::size_t indentation) {
    int widest = 0;
    for (const auto& row : rows) widest = std::max(widest, display_width(row.first));
    std::string text;
    for (const auto& [id, name] : rows)
        text += std::string(indentation, ' ') + id +
                std::string(static_cast<std::size_t>(widest - display_width(id) + 2), ' ') + name + '\n';
    return text;
}

Bilingual kind_of_number(const Blank& blank, const FigureField& field) {
    if (field.over_time == OverTime::sum) return say(blank.is_plan() ? in_year : flow);
    return say(blank.is_plan() ? stock_planned : stock);
}

Rows field_rows(const Blank& blank, int group) {
    Rows rows;
    for (const int index : fields_stated(blank, group)) {
        const auto& field = blank.programme->field(index);
        const auto& message = field.optional ? optional_field : of_field;
        rows.emplace_back(field.id, blank.text(say(message, field.name, kind_of_number(blank, field))));
    }
    return rows;
}

// Which of the levels state the group, where not all of them do.
Bilingual group_name(const Programme& programme, const FigureGroup& group, const std::vector<int>& levels) {
    LevelSet stating;
    for (const int level : levels)
        if (group.levels.has(level)) stating.add(level);
    const bool all = std::all_of(levels.begin(), levels.end(), [&](int level) { return stating.has(level); });
    return all ? group.name : say(group_at, group.name, in_sentence(level_names(programme, stating)));
}

std::vector<int> groups_of(const Blank& blank, const std::vector<int>& levels) {
    std::vector<int> groups;
    for (const int level : levels)
        for (const int group : groups_stated(blank, level)) groups.push_back(group);
    std::sort(groups.begin(), groups.end());
    groups.erase(std::unique(groups.begin(), groups.end()), groups.end());
    return groups;
}

template <class Terms, class Name>
std::string list(const Blank& blank, const Message& heading, const Terms& terms, Name name) {
    Rows rows;
    for (const auto& term : terms) rows.emplace_back(term.id, blank.text(name(term)));
    return rows.empty() ? "" : blank.text(say(heading)) + '\n' + table(rows, 2);
}

Bilingual kind_name(const ActivityKind& kind) {
    if (kind.requires_form && kind.requires_topic) return say(needs_both, kind.name);
    if (kind.requires_form) return say(needs_form, kind.name);
    return kind.requires_topic ? say(needs_topic, kind.name) : kind.name;
}

}  // namespace

std::string figure_lines(const Blank& blank, const std::vector<int>& levels) {
    std::string lines;
    for (const int index : groups_of(blank, levels)) {
        const auto& group = blank.programme->group(index);
        auto name = group_name(*blank.programme, group, levels);
        if (group.may_not_arise && !blank.is_plan()) name = say(may_not_arise, name, group.id);
        lines += "  " + group.id + ": " + blank.text(name) + '\n' + table(field_rows(blank, index), 4);
    }
    return lines;
}

std::string none_arose_lines(const Blank& blank, const std::vector<int>& levels) {
    Rows rows;
    const auto& programme = *blank.programme;
    for (std::size_t i = 0; i < programme.activities.size(); ++i)
        if (programme.kind_may_not_arise(static_cast<int>(i)))
            rows.emplace_back(programme.activities[i].id, blank.text(programme.activities[i].name));
    for (const int index : groups_of(blank, levels))
        if (const auto& group = programme.group(index); group.may_not_arise)
            rows.emplace_back(group.id, blank.text(group.name));
    return table(rows, 2);
}

std::string word_lists(const Blank& blank) {
    const auto& programme = *blank.programme;
    const auto name = [](const Term& term) { return term.name; };
    const auto subject_name = [](const SubjectKind& kind) {
        return kind.counted ? say(counted, kind.name) : kind.name;
    };
    return list(blank, kinds_head, programme.activities, kind_name) + list(blank, forms_head, programme.forms, name) +
           list(blank, topics_head, programme.topics, name) +
           list(blank, subjects_head, programme.subject_kinds, subject_name);
}

}  // namespace giamsat
