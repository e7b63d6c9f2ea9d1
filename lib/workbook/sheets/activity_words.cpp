// SPDX-License-Identifier: MIT
#include "workbook/sheets/activity_words.hpp"

#include "text/join.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <map>
#include <vector>

namespace giamsat::workbook {

namespace {

std::string lines(std::vector<std::string> all) {
    std::erase(all, std::string());
    return text::join(all, "\n");
}

template <class T>
std::string name_of(const programme::IndexVec<T>& named, programme::Index<T> index, text::Language language) {
    return index ? named[index].name.in(language) : std::string();
}

std::string subject_shown(const programme::Programme& programme, const submission::Subject& subject) {
    std::string text = subject.unit == programme::no_unit ? std::string() : programme.unit(subject.unit).name;
    if (!subject.name.empty()) text = text.empty() ? subject.name : fmt::format("{} ({})", subject.name, text);
    const bool counted = subject.kind && programme.subject_kinds[subject.kind].counted;
    return counted || subject.count != 1 ? fmt::format("{} × {}", text, subject.count) : text;
}

std::string labelled(const text::Message& message, const std::string& text, text::Language language) {
    return text.empty() ? std::string() : text::say(message, text).in(language);
}

}  // namespace

text::Bilingual shown(submission::Role role) {
    return role == submission::Role::lead ? text::Bilingual{"chủ trì", "lead"} : text::Bilingual{"phối hợp", "joint"};
}

Value time_of(const submission::Activity& activity, text::Language language) {
    if (!activity.when) return {};
    if (activity.when->kind == text::Period::Kind::day) return activity.when->days.first;
    return giamsat::text::shown(*activity.when).in(language);
}

std::string supervised_by(const programme::Programme& programme, const submission::Activity& activity,
                          text::Language language) {
    return lines({name_of(programme.topics, activity.topic, language), activity.title,
                  labelled({"Chính sách: {0}", "Policy: {0}"}, activity.policy, language)});
}

std::string content_of(const programme::Programme& programme, const submission::Activity& activity,
                       text::Language language) {
    std::vector<std::string> names{name_of(programme.forms, activity.form, language),
                                   name_of(programme.topics, activity.topic, language)};
    std::erase(names, std::string());
    return lines({text::join(names, " – "), activity.title});
}

std::string subjects_of(const programme::Programme& programme, const submission::Activity& activity,
                        text::Language language) {
    std::map<programme::SubjectKindIndex, std::vector<std::string>> by_kind;
    for (const submission::Subject& subject : activity.subjects)
        by_kind[subject.kind].push_back(subject_shown(programme, subject));
    std::vector<std::string> all;
    for (const auto& [kind, subjects] : by_kind) {
        const std::string name = name_of(programme.subject_kinds, kind, language);
        all.push_back(fmt::format("{}{}{}", name, name.empty() ? "" : ": ", fmt::join(subjects, "; ")));
    }
    return lines(std::move(all));
}

std::string partners_of(const submission::Activity& activity) {
    return text::join(activity.partners, "; ");
}

Value number_or_nothing(std::optional<std::int64_t> number) {
    if (!number) return {};
    return static_cast<double>(*number);
}

}  // namespace giamsat::workbook
