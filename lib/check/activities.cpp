// SPDX-License-Identifier: MIT
#include "check/family.hpp"
#include "submission/alike.hpp"
#include "text/join.hpp"

#include <cstdint>
#include <map>
#include <optional>
#include <string_view>
#include <vector>

namespace giamsat::check {
namespace {

constexpr text::Message kind_requires{"Hoạt động `{0}` phải có mục `{1}`",
                                      "An activity of kind `{0}` must have the key `{1}`"};
constexpr text::Message add_key{"thêm `{0}:` vào hoạt động này (xem các giá trị trong bộ chỉ tiêu: {1})",
                                "add `{0}:` to this activity (the programme's values: {1})"};
constexpr text::Message too_many{"Kiến nghị `{0}` là {1}, lớn hơn `{2}` là {3}",
                                 "Recommendations: `{0}` is {1}, more than `{2}`, {3}"};
constexpr text::Message check_both{
    "kiểm tra lại: `made` là số đã nêu, `accepted` là số được tiếp thu trong đó, `resolved` là số đã giải quyết trong "
    "số được tiếp thu",
    "check them: `made` is how many were made, `accepted` how many of these were accepted, `resolved` how many of "
    "those were resolved"};
constexpr text::Message alike{"Hai hoạt động giống hệt nhau (cùng loại, hình thức, nội dung, thời gian, tên)",
                              "Two activities are identical (kind, form, topic, time and title)"};
constexpr text::Message delete_or_tell_apart{
    "xóa một hoạt động nếu ghi trùng; nếu là hai hoạt động, ghi `title` khác nhau hoặc `count: 2`",
    "delete one if it was written twice; if there really are two, give them different titles or write `count: 2`"};
constexpr text::Message first_of_two{"hoạt động thứ nhất ở đây", "the first one is here"};

template <class T>
void require(const Context& context, const submission::Activity& activity, std::string_view key,
             const programme::IndexVec<T>& values) {
    if (activity.node->find(key) != nullptr) return;
    const auto& kind = context.programme.activities[activity.kind];
    const finding::Place place{nearest_key(*activity.node, {"kind"}).range,
                               fmt::format("{}/{}", yaml::pointer(*activity.node), key)};
    auto& finding = context.findings.add(finding::rule("schema.missing-key"), yaml::faulty(*activity.node), place,
                                         text::say(kind_requires, kind.id, key),
                                         text::say(add_key, key, text::join(programme::ids_of(values), ", ")));
    finding.expected = std::string(key);
}

void check_required_keys(const Context& context, const submission::Activity& activity) {
    if (!activity.kind) return;
    const auto& kind = context.programme.activities[activity.kind];
    if (kind.requires_form) require(context, activity, "form", context.programme.forms);
    if (kind.requires_topic) require(context, activity, "topic", context.programme.topics);
}

struct StatedNumber {
    std::string_view key;
    const std::optional<std::int64_t>& value;
};

void check_at_most(const Context& context, const submission::Activity& activity, const StatedNumber& part,
                   const StatedNumber& limit) {
    if (!part.value || !limit.value || *part.value <= *limit.value) return;
    auto& finding = context.findings.add(finding::rule("activity.recommendations"), yaml::faulty(*activity.node),
                                         value_place(*activity.node->find("recommendations"), part.key),
                                         text::say(too_many, part.key, *part.value, limit.key, *limit.value),
                                         text::say(check_both));
    finding.actual = *part.value;
    finding.expected = *limit.value;
}

void check_recommendations(const Context& context, const submission::Activity& activity) {
    const auto* node = activity.node->find("recommendations");
    if (node == nullptr || is_malformed(context, *node)) return;
    const auto& said = activity.recommendations;
    const StatedNumber accepted{"accepted", said.accepted};
    check_at_most(context, activity, accepted, {"made", said.made});
    check_at_most(context, activity, {"resolved", said.resolved}, accepted);
}

void check_alike(const Context& context, const std::vector<submission::Activity>& activities,
                 programme::UnitIndex unit) {
    for (std::size_t second = 1; second < activities.size(); ++second)
        for (std::size_t first = 0; first < second; ++first) {
            if (!submission::are_alike(activities[first], activities[second])) continue;
            auto& finding = context.findings.add(
                finding::rule("activity.duplicate"), yaml::sound(*activities[second].node),
                yaml::at(*activities[second].node), text::say(alike), text::say(delete_or_tell_apart));
            about(finding, context.programme, unit);
            finding.related.push_back({context.findings.file(), activities[first].where, text::say(first_of_two)});
            break;
        }
}

// Of each event the first activity is what the others are compared with.
void check_events(const Context& context, const std::vector<submission::Activity>& activities,
                  programme::UnitIndex unit) {
    std::map<std::string_view, const submission::Activity*> firsts;
    for (const auto& activity : activities) {
        if (activity.event.empty()) continue;
        const auto* first = firsts.emplace(activity.event, &activity).first->second;
        if (submission::are_one_event(*first, activity)) continue;
        auto& finding = context.findings.add(
            finding::rule("activity.event"), yaml::sound(*activity.node), value_place(*activity.node, "event"),
            text::say(submission::event_of_several, activity.event), text::say(submission::name_events_apart));
        about(finding, context.programme, unit);
        finding.related.push_back({context.findings.file(), first->where, text::say(first_of_two)});
    }
}

}  // namespace

void check_activities(const Context& context) {
    for (const auto& activity : context.submission.each_unit) check_required_keys(context, activity);
    check_alike(context, context.submission.each_unit, programme::no_unit);
    check_events(context, context.submission.each_unit, programme::no_unit);
    visit_entries(context.submission, [&](const submission::Entry& entry, const submission::Entry*) {
        for (const auto& activity : entry.activities) {
            check_required_keys(context, activity);
            check_recommendations(context, activity);
        }
        check_alike(context, entry.activities, entry.unit);
        check_events(context, entry.activities, entry.unit);
    });
}

}  // namespace giamsat::check
