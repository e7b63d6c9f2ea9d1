// SPDX-License-Identifier: MIT
#include "target/where_judged.hpp"

namespace giamsat {
namespace {

// One month can show what is asked of each month, and how far a share of the year has come.
bool one_month_shows(const Target& target) {
    const bool monthly = target.expect.per == Cut::month && !target.expect.within;
    switch (target.measure.kind) {
        case Measure::Kind::share:
            return true;
        case Measure::Kind::count:
        case Measure::Kind::sum:
        case Measure::Kind::subjects:
        case Measure::Kind::partners:
        case Measure::Kind::figure:
            return monthly;
        case Measure::Kind::units:
        case Measure::Kind::header:
        case Measure::Kind::submitted:
            return false;
    }
    return false;
}

bool one_plan_shows(const Programme& programme, const Target& target) {
    const auto& measure = target.measure;
    if (measure.kind == Measure::Kind::submitted)
        return programme.duties[static_cast<std::size_t>(measure.duty)].kind == Duty::Kind::plan;
    return measure.kind != Measure::Kind::units;
}

}  // namespace

WhereJudged where_judged(const Programme& programme, const Target& target) {
    return {.in_plan = target.on_plan && one_plan_shows(programme, target),
            .in_month = target.on_report && one_month_shows(target)};
}

}  // namespace giamsat
