// SPDX-License-Identifier: MIT
#include "author/copy_activity.hpp"

#include "yaml/copy.hpp"

#include <span>

namespace giamsat::author {

void copy_activity(yaml::Writer& writer, const programme::Programme& programme, const submission::Activity& activity) {
    yaml::Replacements ids;
    const auto* list = activity.node->find("subjects");
    auto subject = activity.subjects.begin();
    for (const auto& item : list != nullptr ? list->items : std::span<yaml::Node>{}) {
        if (!item.is_mapping()) continue;
        if (const auto* unit = item.find("unit"); unit != nullptr && subject->unit != programme::no_unit)
            ids.emplace(unit, programme.unit(subject->unit).id);
        ++subject;
    }
    yaml::copy(writer, *activity.node, ids);
}

}  // namespace giamsat::author
