// SPDX-License-Identifier: MIT
#include "intake/subtree.hpp"

#include <algorithm>

namespace giamsat::intake {

Subtree::Subtree(const programme::Programme& programme, programme::UnitIndex root, text::Date until)
    : rows_(programme.roster.size(), none) {
    const text::Days days{programme.whole_year().days.first, until};
    for (const auto unit : programme.roster.subtree(root))
        if (programme.unit(unit).exists_during(days)) units_.push_back(unit);
    std::ranges::sort(units_);
    for (std::size_t i = 0; i < units_.size(); ++i) rows_[units_[i]] = i;
    for (const auto unit : units_) {
        auto above = unit == root ? programme::no_unit : programme.unit(unit).parent;
        while (above != programme::no_unit && above != root && !has(above)) above = programme.unit(above).parent;
        above_.push_back(has(above) ? row(above) : none);
    }
}

}  // namespace giamsat::intake
