// SPDX-License-Identifier: MIT
#include "submission/read_activity.hpp"

#include "text/join.hpp"
#include "yaml/values.hpp"

namespace giamsat::submission {
namespace {

Subject read_subject(const yaml::Node& node, const Surroundings& around, References& references) {
    Subject subject;
    if (const auto* unit = yaml::scalar_at(node, "unit"))
        subject.unit = references.unit(*unit, around.scope, around.days);
    if (const auto* kind = yaml::scalar_at(node, "kind")) subject.kind = references.subject_kind(*kind);
    subject.count = yaml::count_at(node, "count").value_or(1);
    subject.name = yaml::text_at(node, "name");
    return subject;
}

std::string read_document(const yaml::Node& activity) {
    const auto* document = activity.find("document");
    if (document == nullptr || !document->is_mapping()) return {};
    auto shown_as = yaml::text_at(*document, "number");
    if (const auto date = yaml::date_at(*document, "date")) text::add_to(shown_as, ", ", text::shown(*date));
    return shown_as;
}

Recommendations read_recommendations(const yaml::Node& activity) {
    const auto* node = activity.find("recommendations");
    if (node == nullptr) return {};
    return {yaml::count_at(*node, "made"), yaml::count_at(*node, "accepted"), yaml::count_at(*node, "resolved")};
}

void read_naming(const yaml::Node& node, References& references, Activity& activity) {
    if (const auto* kind = yaml::scalar_at(node, "kind")) activity.kind = references.activity_kind(*kind);
    if (const auto* form = yaml::scalar_at(node, "form")) activity.form = references.form(*form);
    if (const auto* topic = yaml::scalar_at(node, "topic")) activity.topic = references.topic(*topic);
}

void read_time(const yaml::Node& node, Activity& activity) {
    if (const auto* when = yaml::scalar_at(node, "when"))
        if (const auto period = text::parse_period(when->text)) activity.when = period.value;
    activity.every = yaml::cut_at(node, "every");
}

void read_details(const yaml::Node& node, Activity& activity) {
    activity.count = yaml::count_at(node, "count").value_or(1);
    activity.role = yaml::text_at(node, "role") == "joint" ? Role::joint : Role::lead;
    activity.title = yaml::text_at(node, "title");
    activity.policy = yaml::text_at(node, "policy");
    activity.participants = yaml::count_at(node, "participants");
    activity.days = yaml::count_at(node, "days");
    activity.partners = yaml::texts_at(node, "partners");
    activity.document = read_document(node);
    activity.recommendations = read_recommendations(node);
    activity.adopted = node.find("adopted") != nullptr;
    activity.event = yaml::text_at(node, "event");
}

Activity read_activity(const yaml::Node& node, const Surroundings& around, References& references) {
    Activity activity;
    activity.node = &node;
    activity.where = node.range;
    read_naming(node, references, activity);
    read_time(node, activity);
    read_details(node, activity);
    const auto* subjects = node.find("subjects");
    if (subjects != nullptr)
        for (const auto& subject : subjects->items)
            if (subject.is_mapping()) activity.subjects.push_back(read_subject(subject, around, references));
    return activity;
}

}  // namespace

std::vector<Activity> read_activities(const yaml::Node* list, const Surroundings& around, References& references) {
    std::vector<Activity> activities;
    if (list == nullptr) return activities;
    activities.reserve(list->items.size());
    for (const auto& item : list->items)
        if (item.is_mapping()) activities.push_back(read_activity(item, around, references));
    return activities;
}

}  // namespace giamsat::submission
