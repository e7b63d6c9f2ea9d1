// SPDX-License-Identifier: MIT
#include "submission/planned.hpp"

#include <algorithm>

namespace giamsat::submission {
namespace {

bool replaces(const programme::Programme& programme, const Activity& own, const Activity& general) {
    if (own.kind != general.kind || !own.kind) return false;
    const auto& kind = programme.activities[own.kind];
    return (!kind.requires_form || own.form == general.form) && (!kind.requires_topic || own.topic == general.topic);
}

}  // namespace

std::vector<Activity> planned_for(const programme::Programme& programme, const Submission& plan, const Entry* entry) {
    std::vector<Activity> planned;
    if (entry != nullptr) planned = entry->activities;
    const auto own = planned.size();
    for (const auto& general : plan.each_unit) {
        const bool replaced = std::any_of(planned.begin(), planned.begin() + static_cast<std::ptrdiff_t>(own),
                                          [&](const Activity& a) { return replaces(programme, a, general); });
        if (!replaced) planned.push_back(general);
    }
    return planned;
}

}  // namespace giamsat::submission
