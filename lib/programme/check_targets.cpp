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

}  // namespace

void check_targets(Loading& loading) {
    for (const auto target : loading.programme.targets.indices()) {
        check_requires(loading, target);
        check_meeting(loading, target);
    }
}

}  // namespace giamsat::programme::loading
