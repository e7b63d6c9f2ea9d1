// SPDX-License-Identifier: MIT
#include "submission/read_activity.hpp"

#include "text/number.hpp"

#include <array>

namespace giamsat::submission {
namespace {

constexpr std::int64_t largest_count = 999'999'999;

struct CutName {
    std::string_view name;
    text::Cut cut;
};
constexpr std::array cuts{CutName{"month", text::Cut::month}, CutName{"quarter", text::Cut::quarter},
                          CutName{"half", text::Cut::half}, CutName{"year", text::Cut::year}};

std::optional<text::Cut> cut_of(const yaml::Node& mapping, std::string_view key) {
    const auto text = text_of(mapping, key);
    for (const auto& [name, cut] : cuts)
        if (text == name) return cut;
    return std::nullopt;
}

std::optional<int> known(int index) {
    return index < 0 ? std::nullopt : std::optional(index);
}

const yaml::Node* scalar(const yaml::Node& mapping, std::string_view key) {
    const auto* value = mapping.find(key);
    return value != nullptr && value->is_scalar() ? value : nullptr;
}

Subject read_subject(const yaml::Node& node, const Surroundings& around, References& references) {
    Subject subject;
    if (const auto* unit = scalar(node, "unit")) subject.unit = references.unit(*unit, around.scope, around.days);
    if (const auto* kind = scalar(node, "kind")) subject.kind = references.subject_kind(*kind);
    subject.count = count_of(node, "count").value_or(1);
    subject.name = text_of(node, "name");
    return subject;
}

std::string read_document(const yaml::Node& activity) {
    const auto* document = activity.find("document");
    if (document == nullptr || !document->is_mapping()) return {};
    auto shown_as = text_of(*document, "number");
    if (const auto date = date_of(*document, "date")) shown_as += (shown_as.empty() ? "" : ", ") + text::shown(*date);
    return shown_as;
}

Recommendations read_recommendations(const yaml::Node& activity) {
    const auto* node = activity.find("recommendations");
    if (node == nullptr) return {};
    return {count_of(*node, "made"), count_of(*node, "accepted"), count_of(*node, "resolved")};
}

void read_naming(const yaml::Node& node, References& references, Activity& activity) {
    if (const auto* kind = scalar(node, "kind")) activity.kind = references.activity_kind(*kind);
    if (const auto* form = scalar(node, "form")) activity.form = known(references.form(*form));
    if (const auto* topic = scalar(node, "topic")) activity.topic = known(references.topic(*topic));
}

void read_time(const yaml::Node& node, Activity& activity) {
    if (const auto* when = scalar(node, "when"))
        if (const auto period = text::parse_period(when->text)) activity.when = period.value;
    activity.every = cut_of(node, "every");
}

void read_details(const yaml::Node& node, Activity& activity) {
    activity.count = count_of(node, "count").value_or(1);
    activity.role = text_of(node, "role") == "joint" ? Role::joint : Role::lead;
    activity.title = text_of(node, "title");
    activity.policy = text_of(node, "policy");
    activity.participants = count_of(node, "participants");
    activity.days = count_of(node, "days");
    activity.partners = texts_of(node, "partners");
    activity.document = read_document(node);
    activity.recommendations = read_recommendations(node);
    activity.adopted = node.find("adopted") != nullptr;
    activity.event = text_of(node, "event");
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

std::string text_of(const yaml::Node& mapping, std::string_view key) {
    const auto* value = scalar(mapping, key);
    return value != nullptr ? std::string(value->text) : std::string();
}

std::optional<std::int64_t> count_of(const yaml::Node& mapping, std::string_view key) {
    const auto* value = scalar(mapping, key);
    if (value == nullptr) return std::nullopt;
    const auto number = text::parse_digits(value->text, largest_count);
    return number ? std::optional(number.value) : std::nullopt;
}

std::optional<text::Date> date_of(const yaml::Node& mapping, std::string_view key) {
    const auto* value = scalar(mapping, key);
    if (value == nullptr) return std::nullopt;
    const auto date = text::parse_date(value->text);
    return date ? std::optional(date.value) : std::nullopt;
}

std::vector<std::string> texts_of(const yaml::Node& mapping, std::string_view key) {
    std::vector<std::string> texts;
    const auto* value = mapping.find(key);
    if (value == nullptr) return texts;
    if (value->is_scalar()) texts.emplace_back(value->text);
    for (const auto& item : value->items)
        if (item.is_scalar() && !item.empty()) texts.emplace_back(item.text);
    return texts;
}

std::vector<Activity> read_activities(const yaml::Node* list, const Surroundings& around, References& references) {
    std::vector<Activity> activities;
    if (list == nullptr) return activities;
    activities.reserve(list->items.size());
    for (const auto& item : list->items)
        if (item.is_mapping()) activities.push_back(read_activity(item, around, references));
    return activities;
}

}  // namespace giamsat::submission
