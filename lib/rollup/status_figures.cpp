// SPDX-License-Identifier: MIT
#include "rollup/status_figures.hpp"

#include "rollup/stated.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

namespace giamsat {
namespace {

/// The figures of one unit, or of its subtree, in one window.
struct Sums {
    bool stated = false;
    bool gap = false;
    bool not_arisen = false;  ///< said of the figure's group
    std::int64_t part = 0;
    std::int64_t whole = 0;

    void add(const Sums& below) {
        stated |= below.stated;
        gap |= below.gap;
        not_arisen |= below.not_arisen;
        part += below.part;
        whole += below.whole;
    }
};

const FigureField& field_of(const Programme& programme, int field) {
    return programme.fields[static_cast<std::size_t>(field)];
}

bool is_share(const Target& target) {
    return target.measure.kind == Measure::Kind::share;
}

// Without regard to when a unit exists: the same for all units.
std::vector<Days> whole_windows(const Programme& programme, const Expectation& expect) {
    if (expect.within) return {expect.within->days};
    std::vector<Days> windows;
    for (const auto& period : periods_of(expect.per, programme.year)) {
        Days days = period.days;
        if (expect.from) days.first = std::max(days.first, expect.from->days.first);
        if (!days.empty()) windows.push_back(days);
    }
    return windows;
}

class OwnSums {
public:
    OwnSums(const Evidence& evidence, const Target& target) : evidence_(evidence), measure_(target.measure) {
        const auto& programme = evidence.programme;
        const auto is_latest = [&](int field) { return field_of(programme, field).over_time == OverTime::latest; };
        latest_ = is_latest(measure_.part) && (!is_share(target) || is_latest(measure_.whole));
        last_gap_only_ = latest_ && is_share(target) && target.expect.per == Cut::year && !target.expect.within;
        fields_.push_back(measure_.part);
        if (is_share(target)) fields_.push_back(measure_.whole);
    }

    Sums in(UnitIndex unit, const Days& window) const {
        Sums sums;
        if (!states(evidence_.programme, unit, measure_.part)) return sums;
        const auto value = [&](int field) {
            return contributed(evidence_.sources, unit, field, window, evidence_.until);
        };
        const auto part = value(fields_.front());
        const auto whole = value(fields_.back());
        sums.stated = part && whole;
        if (sums.stated) sums.part = *part;
        if (sums.stated) sums.whole = *whole;
        sums.gap = has_gap(unit, window);
        sums.not_arisen = said_not_arisen(unit, window);
        return sums;
    }

private:
    bool has_gap(UnitIndex unit, const Days& window) const {
        if (latest_ && !evidence_.programme.unit(unit).open_on(std::min(window.last, evidence_.until))) return false;
        bool any = false;
        bool last = false;
        for_each_period(evidence_.sources, unit, window, evidence_.until, [&](std::size_t period) {
            last = is_gap(unit, period);
            any |= last;
        });
        return last_gap_only_ ? last : any;
    }

    // A report without figures that it must have is no better than no report.
    bool is_gap(UnitIndex unit, std::size_t period) const {
        const auto statement = evidence_.sources.statement(unit, period);
        if (!statement) return evidence_.sources.is_gap(unit, period, evidence_.until);
        return std::any_of(fields_.begin(), fields_.end(), [&](int field) {
            return !field_of(evidence_.programme, field).optional &&
                   !value_of(evidence_.programme, *statement.entry, field);
        });
    }

    bool said_not_arisen(UnitIndex unit, const Days& window) const {
        const int group = field_of(evidence_.programme, measure_.part).group;
        bool said = false;
        for_each_period(evidence_.sources, unit, window, evidence_.until, [&](std::size_t period) {
            const auto statement = evidence_.sources.statement(unit, period);
            if (!statement) return;
            const auto& groups = statement.entry->groups_not_arisen;
            said |= std::find(groups.begin(), groups.end(), group) != groups.end();
        });
        return said;
    }

    const Evidence& evidence_;
    const Measure& measure_;
    std::vector<int> fields_;     // the part, and the whole of a share
    bool latest_ = false;         // every field of the measure is
    bool last_gap_only_ = false;  // an earlier value that is missing no longer matters
};

// By row of the subtree.
std::vector<Sums> sums_in(const Evidence& evidence, const OwnSums& own, const Days& window) {
    const auto& subtree = evidence.subtree;
    std::vector<Sums> sums;
    for (const auto unit : subtree.units()) sums.push_back(own.in(unit, window));
    for (std::size_t row = subtree.size(); row-- > 1;)
        if (subtree.row_above(row) != Subtree::none) sums[subtree.row_above(row)].add(sums[row]);
    return sums;
}

// A unit that has closed is judged by what was there on its last day, though for those above it that no longer counts.
Sums sums_for(const Evidence& evidence, const OwnSums& own, UnitIndex unit, const Days& window, const Sums& of_all) {
    const auto days = evidence.programme.unit(unit).existing_days(window);
    if (days.empty() || std::min(window.last, evidence.until) <= days.last) return of_all;
    Sums sums;
    for (const auto below : evidence.programme.roster.subtree(unit))
        if (evidence.subtree.has(below)) sums.add(own.in(below, days));
    return sums;
}

Assessment assess_share(const Target& target, UnitIndex unit, std::span<const ShareWindow> windows, const Sums& year) {
    const auto percent = asked_of(target.expect, unit);
    return {status_of_share(windows, percent), share_of(year.part, year.whole), static_cast<double>(percent)};
}

Assessment assess_figure(const Target& target, UnitIndex unit, std::span<const ShareWindow> windows, const Sums& year) {
    const auto asked = asked_of(target.expect, unit);
    std::vector<CountWindow> counts;
    // Where nobody has stated the figure nothing is known, however many reports there are.
    for (const auto& window : windows)
        counts.push_back({window.closed, window.stated && window.part >= asked, window.gap || !window.stated, false});
    const bool none = target.need == Need::if_any && year.not_arisen && year.part == 0;
    Assessment assessment{status_of_count(none, counts), std::nullopt, static_cast<double>(asked)};
    if (year.stated) assessment.value = static_cast<double>(year.part);
    return assessment;
}

}  // namespace

std::vector<Assessment> assess_figures(const Evidence& evidence, const Target& target) {
    const auto& programme = evidence.programme;
    const auto windows = whole_windows(programme, target.expect);
    if (windows.empty()) return std::vector<Assessment>(evidence.subtree.size());
    const OwnSums own(evidence, target);
    const Days whole{windows.front().first, windows.back().last};
    std::vector<std::vector<Sums>> sums;
    for (const auto& window : windows) sums.push_back(sums_in(evidence, own, window));
    const auto year = sums_in(evidence, own, whole);

    std::vector<Assessment> all;
    for (std::size_t row = 0; row < evidence.subtree.size(); ++row) {
        const auto unit = evidence.subtree.units()[row];
        std::vector<ShareWindow> stated;
        for (std::size_t w = 0; w < windows.size(); ++w) {
            const auto days = programme.unit(unit).existing_days(windows[w]);
            const auto s = sums_for(evidence, own, unit, windows[w], sums[w][row]);
            if (!days.empty()) stated.push_back({days.last <= evidence.until, s.stated, s.gap, s.part, s.whole});
        }
        all.push_back((is_share(target) ? assess_share : assess_figure)(
            target, unit, stated, sums_for(evidence, own, unit, whole, year[row])));
    }
    return all;
}

}  // namespace giamsat
