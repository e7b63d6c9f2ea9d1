// SPDX-License-Identifier: MIT
// Checks that targets that refer to each other can be judged together.
#include "programme/loading.hpp"

namespace giamsat::programme::loading {
namespace {

constexpr text::Message requires_itself{"Chỉ tiêu `{0}` rốt cuộc lại đòi hỏi chính nó",
                                        "The target `{0}` indirectly requires itself"};
constexpr text::Message break_circle{"bỏ một `requires` trong vòng", "remove one `requires` from the cycle"};
constexpr text::Message not_asked_there{"Cấp `{0}` không có chỉ tiêu `{1}`",
                                        "The target `{1}` does not apply to the level `{0}`"};
constexpr text::Message add_level{"thêm `{0}` vào `levels` của `{1}`", "add `{0}` to the `levels` of `{1}`"};
constexpr text::Message units_of_units{"`{0}` cũng đo bằng `units`, nên không dùng được ở đây",
                                       "`{0}` is itself measured by `units`, so it cannot be used here"};
constexpr text::Message name_others{"ghi chỉ tiêu của chính các đơn vị ấy", "name targets of the units themselves"};

constexpr text::Message reported_less_often{
    "Chỉ tiêu `{0}` tính theo kỳ ngắn hơn kỳ mà số liệu của nó được báo cáo",
    "The target `{0}` is judged for shorter periods than those for which its figures are reported"};
constexpr text::Message longer_windows{"ghi `per` dài hơn, hoặc cho báo cáo thường xuyên hơn (`submissions`)",
                                       "make `per` longer, or have the figures reported more often (`submissions`)"};

const Target& target_at(const Loading& loading, TargetIndex index) {
    return loading.programme.targets[index];
}

bool reaches(const Loading& loading, TargetIndex from, TargetIndex wanted, IndexVec<Target, bool>& seen) {
    for (const auto next : target_at(loading, from).requires_met) {
        if (next == wanted) return true;
        if (seen[next]) continue;
        seen[next] = true;
        if (reaches(loading, next, wanted, seen)) return true;
    }
    return false;
}

const yaml::Node* item_named(const yaml::Node& list, std::string_view id) {
    for (const auto& item : list.items)
        if (item.text == id) return &item;
    return &list;
}

void check_asked(Loading& loading, const yaml::Node& where, const Target& other, LevelIndex level) {
    if (other.levels.empty() || other.levels.has(level)) return;
    const auto& name = loading.programme.levels[level].id;
    loading.findings.add(finding::rule("programme.target"), at(where), text::say(not_asked_there, name, other.id),
                         text::say(add_level, name, other.id));
}

// A required target must apply to every level of the target.
void check_requires(Loading& loading, TargetIndex index) {
    const auto& target = target_at(loading, index);
    const auto* list = loading.targets[index]->find("requires");
    for (const auto other : target.requires_met)
        for (const auto level : loading.programme.levels.indices())
            if (target.levels.has(level))
                check_asked(loading, *item_named(*list, target_at(loading, other).id), target_at(loading, other),
                            level);
    IndexVec<Target, bool> seen(loading.programme.targets.size());
    if (reaches(loading, index, index, seen))
        loading.findings.add(finding::rule("programme.target"), at(*list), text::say(requires_itself, target.id),
                             text::say(break_circle));
}

// The targets that the units must meet must apply to the units' level, and not be measured by `units` themselves.
void check_meeting(Loading& loading, TargetIndex index) {
    const auto* measure = std::get_if<measure::Units>(&target_at(loading, index).measure);
    if (measure == nullptr) return;
    for (const auto other : measure->meeting) {
        const auto& units = *loading.targets[index]->find("measure")->find("units");
        const auto& where = *item_named(*units.find("meeting"), target_at(loading, other).id);
        if (std::holds_alternative<measure::Units>(target_at(loading, other).measure))
            loading.findings.add(finding::rule("programme.target"), at(where),
                                 text::say(units_of_units, target_at(loading, other).id), text::say(name_others));
        else if (measure->level)
            check_asked(loading, where, target_at(loading, other), measure->level);
    }
}

// How often units of that level report figures; none if they do not.
std::optional<text::Cut> reported_per(const Programme& programme, LevelIndex level) {
    std::optional<text::Cut> finest;
    for (const auto& duty : programme.duties)
        if (duty.source && duty.kind == Duty::Kind::report && duty.per &&
            (duty.levels.has(level) || duty.entries == level))
            finest = finest ? std::min(*finest, *duty.per) : *duty.per;
    return finest;
}

// Figures that come by the quarter can't be judged month by month.
void check_often_enough(Loading& loading, TargetIndex index) {
    const auto& target = target_at(loading, index);
    const auto* figures = figures_of(target.measure);
    if (figures == nullptr || !figures->part || target.expect.within) return;
    std::optional<text::Cut> finest;
    const auto& programme = loading.programme;
    for (const auto level : programme.levels.indices()) {
        if (!programme.group(programme.field(figures->part).group).levels.has(level)) continue;
        if (const auto per = reported_per(programme, level)) finest = finest ? std::min(*finest, *per) : *per;
    }
    if (!finest || *finest <= target.expect.per) return;
    const auto* member = loading.targets[index]->find("expect")->member("per");
    loading.findings.add(finding::rule("programme.target"), at(member->value),
                         text::say(reported_less_often, target.id), text::say(longer_windows));
}

}  // namespace

void check_targets(Loading& loading) {
    for (const auto target : loading.programme.targets.indices()) {
        check_requires(loading, target);
        check_meeting(loading, target);
        check_often_enough(loading, target);
    }
}

}  // namespace giamsat::programme::loading
