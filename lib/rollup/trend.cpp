// SPDX-License-Identifier: MIT
#include "rollup/trend.hpp"

#include "rollup/figures.hpp"

#include <span>

namespace giamsat::rollup {
namespace {

std::span<const intake::SourcePeriod> shortest_periods(const intake::Sources& sources, const intake::Subtree& subtree) {
    std::span<const intake::SourcePeriod> shortest;
    for (const auto unit : subtree.units())
        if (const auto periods = sources.periods(unit); periods.size() > shortest.size()) shortest = periods;
    return shortest;
}

}  // namespace

std::vector<TrendPoint> trend_of(const intake::Sources& sources, const intake::Subtree& subtree, text::Date until) {
    std::vector<TrendPoint> points;
    for (const auto& period : shortest_periods(sources, subtree))
        if (period.label.days.last <= until)
            points.push_back({period.label, top_figure_rows(sources, subtree, period.label)});
    return points;
}

}  // namespace giamsat::rollup
