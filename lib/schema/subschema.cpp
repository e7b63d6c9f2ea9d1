// SPDX-License-Identifier: MIT
#include "schema/subschema.hpp"

#include <algorithm>

namespace giamsat::schema {

const Property* MappingRules::find(std::string_view name) const {
    const auto found = std::lower_bound(
        by_name.begin(), by_name.end(), name,
        [this](std::size_t index, std::string_view n) { return name_before(properties[index].name, n); });
    return found != by_name.end() && properties[*found].name == name ? &properties[*found] : nullptr;
}

std::string_view title_of(const Subschema& schema) {
    const auto* at = &schema;
    while (at->title.empty() && at->target != nullptr && at->target != &schema) at = at->target;
    return at->title;
}

}  // namespace giamsat::schema
