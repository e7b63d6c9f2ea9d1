// SPDX-License-Identifier: MIT
#include "target/lacks.hpp"

#include "target/measures/measures.hpp"

#include <algorithm>

namespace giamsat::target {

const submission::Activity* Lacking::first_there() const {
    const auto found = std::ranges::find_if(activities, [&](const submission::Activity& activity) {
        return matches(target, activity) && lies_in(activity, programme.unit(unit), failing.days);
    });
    return found == activities.end() ? nullptr : &*found;
}

std::vector<Lack> lacks(const Lacking& lacking) {
    const auto& each = lacking.target.expect.each;
    if (lacking.first_there() == nullptr) {
        if (each && !each->level) return {};
        return {too_few_activities(lacking)};
    }
    return std::visit(
        [&]<class M>(const M& measure) -> std::vector<Lack> {
            if constexpr (measure::OfActivities<M>) return lacks_of(measure, lacking);
            return {};
        },
        lacking.target.measure);
}

}  // namespace giamsat::target
