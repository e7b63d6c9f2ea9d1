// SPDX-License-Identifier: MIT
#include "target/where_judged.hpp"

#include "target/measures/measures.hpp"

namespace giamsat::target {

WhereJudged where_judged(const programme::Programme& programme, const programme::Target& target) {
    const bool monthly = target.expect.per == text::Cut::month && !target.expect.within;
    const auto shown =
        std::visit([&](const auto& measure) { return shown_by(measure, programme, monthly); }, target.measure);
    return {.in_plan = target.on_plan && shown.in_plan, .in_month = target.on_report && shown.in_month};
}

}  // namespace giamsat::target
