// SPDX-License-Identifier: MIT
#include "rollup/status_figures.hpp"

#include "rollup/own_sums.hpp"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <span>

namespace giamsat::rollup {
namespace {

// By row of the subtree.
std::vector<Sums> sums_in(const Evidence& evidence, const OwnSums& own, const text::Days& window) {
    const auto& subtree = evidence.subtree;
    std::vector<Sums> sums;
    for (const auto unit : subtree.units()) sums.push_back(own.in(unit, window));
    for (std::size_t row = subtree.size(); row-- > 1;)
        if (subtree.row_above(row) != intake::Subtree::none) sums[subtree.row_above(row)].add(sums[row]);
    return sums;
}

// A unit that has closed is judged by what was there on its last day, though for those above it that no longer counts.
Sums sums_for(const Evidence& evidence, const OwnSums& own, programme::UnitIndex unit, const text::Days& window,
              const Sums& of_all) {
    const auto days = evidence.programme.unit(unit).existing_days(window);
    if (days.empty() || std::min(window.last, evidence.until) <= days.last) return of_all;
    Sums sums;
    for (const auto below : evidence.programme.roster.subtree(unit))
        if (evidence.subtree.has(below)) sums.add(own.in(below, days));
    return sums;
}

target::Assessment assess_share(const programme::Target& target, programme::UnitIndex unit,
                                std::span<const target::ShareWindow> windows, const Sums& year) {
    const auto percent = programme::asked_of(target.expect, unit);
    return {target::status_of_share(windows, percent), target::share_of(year.part, year.whole),
            static_cast<double>(percent)};
}

target::Assessment assess_figure(const programme::Target& target, programme::UnitIndex unit,
                                 std::span<const target::ShareWindow> windows, const Sums& year) {
    const auto asked = programme::asked_of(target.expect, unit);
    std::vector<target::CountWindow> counts;
    // Where nobody has stated the figure nothing is known, however many reports there are.
    for (const auto& window : windows)
        counts.push_back({window.closed, window.stated && window.part >= asked, window.gap || !window.stated, false});
    const bool none = target.need == programme::Need::if_any && year.not_arisen && year.part == 0;
    target::Assessment assessment{target::status_of_count(none, counts), std::nullopt, static_cast<double>(asked)};
    if (year.stated) assessment.value = static_cast<double>(year.part);
    return assessment;
}

}  // namespace

std::vector<target::Assessment> assess_figures(const Evidence& evidence, const programme::Target& target) {
    const auto& programme = evidence.programme;
    const auto windows = whole_windows(programme, target.expect);
    if (windows.empty()) return std::vector<target::Assessment>(evidence.subtree.size());
    const OwnSums own(evidence, target);
    const text::Days whole{windows.front().first, windows.back().last};
    std::vector<std::vector<Sums>> sums;
    for (const auto& window : windows) sums.push_back(sums_in(evidence, own, window));
    const auto year = sums_in(evidence, own, whole);

    std::vector<target::Assessment> all;
    for (std::size_t row = 0; row < evidence.subtree.size(); ++row) {
        const auto unit = evidence.subtree.units()[row];
        std::vector<target::ShareWindow> stated;
        for (std::size_t w = 0; w < windows.size(); ++w) {
            const auto days = programme.unit(unit).existing_days(windows[w]);
            const auto s = sums_for(evidence, own, unit, windows[w], sums[w][row]);
            if (!days.empty()) stated.push_back({days.last <= evidence.until, s.stated, s.gap, s.part, s.whole});
        }
        all.push_back((target.measure.kind == programme::Measure::Kind::share ? assess_share : assess_figure)(
            target, unit, stated, sums_for(evidence, own, unit, whole, year[row])));
    }
    return all;
}

}  // namespace giamsat::rollup
