// SPDX-License-Identifier: MIT
#include "author/write_activity.hpp"

#include "submission/keys.hpp"
#include "yaml/copy.hpp"

#include <span>
#include <string>
#include <string_view>

namespace giamsat::author {
namespace {

namespace key = submission::key;
using Layout = yaml::Writer::Layout;

constexpr text::Message policy_name{"Tên chính sách được giám sát", "Name of the supervised policy"};
constexpr std::string_view document_number = "01/QĐ";

void put(yaml::Writer& out, std::string_view name, std::string_view value) {
    out.key(name);
    out.plain(value);
}

void put(yaml::Writer& out, std::string_view name, std::int64_t value) {
    put(out, name, std::to_string(value));
}

void put_naming(yaml::Writer& out, const programme::Programme& programme, const ActivityDraft& activity) {
    put(out, key::kind, programme.activities[activity.kind].id);
    if (activity.form) put(out, key::form, programme.forms[activity.form].id);
    if (activity.topic) put(out, key::topic, programme.topics[activity.topic].id);
    if (activity.every.empty())
        put(out, key::when, activity.when);
    else
        put(out, key::every, activity.every);
    if (activity.count != 1) put(out, key::count, activity.count);
    if (activity.joint) put(out, key::role, "joint");
}

void put_document(yaml::Writer& out, text::Date date) {
    out.key(key::adopted);
    out.open_mapping(Layout::brackets);
    put(out, key::number, document_number);
    put(out, key::date, text::iso(date));
    out.close();
}

void put_subjects(yaml::Writer& out, const programme::Programme& programme, const std::vector<SubjectDraft>& subjects) {
    out.key(key::subjects);
    out.open_sequence();
    for (const auto& subject : subjects) {
        out.open_mapping(Layout::brackets);
        put(out, key::unit, programme.unit(subject.unit).id);
        put(out, key::kind, programme.subject_kinds[subject.kind].id);
        if (subject.count != 1) put(out, key::count, subject.count);
        out.close();
    }
    out.close();
}

void put_partners(yaml::Writer& out, const std::vector<std::string>& partners) {
    out.key(key::partners);
    out.open_sequence();
    for (const auto& partner : partners) out.text(partner);
    out.close();
}

}  // namespace

void copy_activity(yaml::Writer& out, const programme::Programme& programme, const submission::Activity& activity) {
    yaml::Replacements ids;
    const auto* list = activity.node->find(key::subjects);
    auto subject = activity.subjects.begin();
    for (const auto& item : list != nullptr ? list->items : std::span<yaml::Node>{}) {
        if (!item.is_mapping()) continue;
        if (const auto* unit = item.find(key::unit); unit != nullptr && subject->unit != programme::no_unit)
            ids.emplace(unit, programme.unit(subject->unit).id);
        ++subject;
    }
    yaml::copy(out, *activity.node, ids);
}

// An activity that contains lists is written with one line per key.
void write_activity(yaml::Writer& out, const programme::Programme& programme, const ActivityDraft& activity,
                    text::Language language) {
    const bool lists = !activity.subjects.empty() || !activity.partners.empty();
    out.open_mapping(lists || activity.in_lines ? Layout::block : Layout::brackets);
    put_naming(out, programme, activity);
    if (activity.policy) {
        out.key(key::policy);
        out.text(text::say(policy_name).in(language));
    }
    if (activity.adopted) put_document(out, *activity.adopted);
    if (activity.participants) put(out, key::participants, *activity.participants);
    if (activity.days) put(out, key::days, *activity.days);
    if (!activity.subjects.empty()) put_subjects(out, programme, activity.subjects);
    if (!activity.partners.empty()) put_partners(out, activity.partners);
    out.close();
}

}  // namespace giamsat::author
