// SPDX-License-Identifier: MIT
#include "intake/subtree.hpp"

#include <algorithm>

namespace giamsat {

Subtree::Subtree(const Programme& programme, UnitIndex root, Date until) : rows_(programme.roster.size(), none) {
    const Days days{programme.whole_year().days.first, until};
    for (const auto unit : programme.roster.subtree(root))
        if (programme.unit(unit).exists_during(days)) units_.push_back(unit);
    std::sort(units_.begin(), units_.end());
    for (std::size_t i = 0; i < units_.size(); ++i) rows_[static_cast<std::size_t>(units_[i])] = i;
    for (const auto unit : units_) {
        auto above = unit == root ? no_unit : programme.unit(unit).parent;
        while (above != no_unit && above != root && !has(above)) above = programme.unit(above).parent;
        above_.push_back(has(above) ? row(above) : none);
    }
}

}  // namespace giamsat
