// SPDX-License-Identifier: MIT
#include "submission/submission.hpp"

namespace giamsat::submission {

std::optional<std::int64_t> StatedGroup::value(programme::FieldIndex field) const {
    for (const auto& figure : figures)
        if (figure.field == field) return figure.value;
    return std::nullopt;
}

const StatedGroup* Entry::group(programme::GroupIndex index) const {
    for (const auto& stated : figures)
        if (stated.group == index) return &stated;
    return nullptr;
}

}  // namespace giamsat::submission
