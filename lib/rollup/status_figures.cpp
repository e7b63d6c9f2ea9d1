// SPDX-License-Identifier: MIT
#include "rollup/status_figures.hpp"

#include "target/windows.hpp"

#include <algorithm>
#include <utility>

namespace giamsat::rollup {
namespace {

text::Days from_first_to_last(const std::vector<text::Days>& windows) {
    return {windows.front().first, windows.back().last};
}

}  // namespace

FiguresOverSubtree::FiguresOverSubtree(const Evidence& evidence, const programme::Target& target,
                                       const programme::measure::Figures& figures)
    : evidence_(evidence),
      target_(target),
      own_(evidence, target, figures),
      is_share_(figures.whole),
      windows_(target::whole_windows(evidence.programme, target.expect)) {
    for (const auto& window : windows_) sums_.push_back(sums_in(window));
    if (!windows_.empty()) year_ = sums_in(from_first_to_last(windows_));
}

std::vector<Sums> FiguresOverSubtree::sums_in(const text::Days& window) const {
    const auto& subtree = evidence_.subtree;
    std::vector<Sums> sums;
    sums.reserve(subtree.size());
    for (const auto unit : subtree.units())
        sums.push_back(own_.in(unit, reach(evidence_.programme, window, evidence_.until)));
    for (std::size_t row = subtree.size(); row-- > 1;)
        if (subtree.row_above(row) != intake::Subtree::none) sums[subtree.row_above(row)].add(sums[row]);
    return sums;
}

template <class Visit>
void FiguresOverSubtree::for_each_below(std::size_t row, Visit visit) const {
    for (const auto below : evidence_.programme.roster.subtree(unit(row)))
        if (evidence_.subtree.has(below)) visit(below);
}

// A unit that has closed is judged by its values on its last day, although they no longer count for its superiors.
Reach FiguresOverSubtree::judged_reach(std::size_t row, const text::Days& whole) const {
    auto judged = reach(evidence_.programme, whole, evidence_.until);
    const auto days = evidence_.programme.unit(unit(row)).existing_days(whole);
    if (!days.empty() && days.last < judged.last_day) judged.last_day = days.last;
    return judged;
}

Sums FiguresOverSubtree::sums_of(std::size_t row, const text::Days& whole, const Sums& of_all) const {
    const auto judged = judged_reach(row, whole);
    if (judged.last_day == reach(evidence_.programme, whole, evidence_.until).last_day) return of_all;
    Sums sums;
    for_each_below(row, [&](programme::UnitIndex below) { sums.add(own_.in(below, judged)); });
    return sums;
}

// Of a unit that has closed, the report on its last day may be for a later month.
bool FiguresOverSubtree::is_over(std::size_t row, const text::Days& days) const {
    const auto& one = evidence_.programme.unit(unit(row));
    const text::Days last{days.last, days.last};
    return days.last <= evidence_.until && (!one.closed || *one.closed > evidence_.until ||
                                            evidence_.sources.has_ended(unit(row), last, evidence_.until));
}

target::Window FiguresOverSubtree::window_of(std::size_t row, const text::Days& days, const Sums& sums) const {
    return {.days = days,
            .tally = target::tally_figures(target_, unit(row), sums.part, sums.whole),
            .closed = is_over(row, days),
            .gap = sums.gap,
            .stated = sums.stated,
            .owed = sums.owed};
}

target::Judged FiguresOverSubtree::judge(std::size_t row) const {
    if (windows_.empty()) return {};
    std::vector<target::Window> windows;
    for (std::size_t w = 0; w < windows_.size(); ++w) {
        const auto days = evidence_.programme.unit(unit(row)).existing_days(windows_[w]);
        if (!days.empty()) windows.push_back(window_of(row, days, sums_of(row, windows_[w], sums_[w][row])));
    }
    const auto whole = from_first_to_last(windows_);
    const auto year = sums_of(row, whole, year_[row]);
    return target::judge_figures(target_, unit(row), std::move(windows), window_of(row, whole, year), year.not_arisen);
}

void FiguresOverSubtree::explain(std::size_t row, const target::Judged& judged, CauseList& causes) const {
    const auto failing = target::why(judged);
    auto window = judged.windows.begin();
    for (const auto& whole : windows_) {
        if (evidence_.programme.unit(unit(row)).existing_days(whole).empty()) continue;
        if (std::ranges::find(failing, &*window) != failing.end()) add_failing(row, whole, *window, causes);
        if (whole.first <= evidence_.until) add_gaps(row, whole, causes);
        ++window;
    }
}

void FiguresOverSubtree::add_failing(std::size_t row, const text::Days& whole, const target::Window& window,
                                     CauseList& causes) const {
    const auto period = target::period_of(target_.expect, evidence_.programme.year, whole);
    const auto add = [&](Cause::Kind kind, programme::UnitIndex unit, std::optional<std::int64_t> value,
                         std::int64_t asked) {
        auto& cause = causes.add(kind, unit);
        cause.period = period;
        cause.value = value;
        cause.asked = asked;
    };
    if (!is_share_)
        return add(Cause::Kind::window, unit(row), window.stated ? std::optional(window.tally.value) : std::nullopt,
                   window.tally.asked);
    const auto judged = judged_reach(row, whole);
    for_each_below(row, [&](programme::UnitIndex below) {
        const auto one = own_.in(below, judged);
        if (one.stated && one.part < one.whole) add(Cause::Kind::share, below, one.part, one.whole);
    });
}

void FiguresOverSubtree::add_gaps(std::size_t row, const text::Days& whole, CauseList& causes) const {
    const auto judged = judged_reach(row, whole);
    for_each_below(row, [&](programme::UnitIndex below) {
        for (const auto& gap : own_.gaps(below, judged)) causes.add_gap(below, gap);
    });
}

}  // namespace giamsat::rollup
