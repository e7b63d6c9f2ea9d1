// SPDX-License-Identifier: MIT
#include "target/where_judged.hpp"

namespace giamsat::target {
namespace {

// One month can show what is asked of each month, and how far a share of the year has come.
bool one_month_shows(const programme::Target& target) {
    const bool monthly = target.expect.per == text::Cut::month && !target.expect.within;
    switch (target.measure.kind) {
        case programme::Measure::Kind::share:
            return true;
        case programme::Measure::Kind::count:
        case programme::Measure::Kind::sum:
        case programme::Measure::Kind::subjects:
        case programme::Measure::Kind::partners:
        case programme::Measure::Kind::figure:
            return monthly;
        case programme::Measure::Kind::units:
        case programme::Measure::Kind::header:
        case programme::Measure::Kind::submitted:
            return false;
    }
    return false;
}

bool one_plan_shows(const programme::Programme& programme, const programme::Target& target) {
    const auto& measure = target.measure;
    if (measure.kind == programme::Measure::Kind::submitted)
        return programme.duties[measure.duty].kind == programme::Duty::Kind::plan;
    return measure.kind != programme::Measure::Kind::units;
}

}  // namespace

WhereJudged where_judged(const programme::Programme& programme, const programme::Target& target) {
    return {.in_plan = target.on_plan && one_plan_shows(programme, target),
            .in_month = target.on_report && one_month_shows(target)};
}

}  // namespace giamsat::target
