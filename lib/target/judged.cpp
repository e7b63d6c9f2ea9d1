// SPDX-License-Identifier: MIT
#include "target/judged.hpp"

#include "target/windows.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace giamsat::target {
namespace {

bool said_not_arisen(const programme::Target& target, const Doings& doings) {
    const auto* activities = programme::activities_of(target.measure);
    return target.need == programme::Need::if_any && activities != nullptr &&
           std::ranges::find(doings.kinds_not_arisen, activities->kind) != doings.kinds_not_arisen.end();
}

Status status_of_counts(bool not_arisen, std::span<const Window> windows) {
    std::vector<CountWindow> counts;
    counts.reserve(windows.size());
    for (const auto& window : windows) counts.push_back({window.closed, window.tally.holds, window.gap, window.behind});
    return status_of_count(not_arisen, counts);
}

Status status_of_shares(std::span<const Window> windows, std::int64_t percent) {
    std::vector<ShareWindow> shares;
    shares.reserve(windows.size());
    for (const auto& window : windows)
        shares.push_back({.closed = window.closed,
                          .stated = window.stated,
                          .gap = window.gap,
                          .part = window.tally.value,
                          .whole = window.tally.asked,
                          .owed = window.owed});
    return status_of_share(shares, percent);
}

template <class Test>
double count_of(std::span<const Window> windows, Test test) {
    return static_cast<double>(std::ranges::count_if(windows, test));
}

// Of a count in several windows: how many held, of those that are over.
void count_windows(Judged& judged) {
    judged.value = count_of(judged.windows, [](const Window& window) { return window.tally.holds; });
    judged.threshold = count_of(judged.windows, [](const Window& window) { return window.closed; });
}

}  // namespace

std::vector<const Window*> why(const Judged& judged) {
    std::vector<const Window*> failing;
    const auto add_if = [&](auto test) {
        for (const auto& window : judged.windows)
            if (!window.tally.holds && test(window)) failing.push_back(&window);
    };
    if (judged.status == Status::missed || judged.status == Status::unknown)
        add_if([](const Window& window) { return window.closed; });
    if (judged.status == Status::behind || (judged.status == Status::unknown && failing.empty()))
        add_if([&](const Window& window) { return window.behind && (judged.status == Status::behind || window.gap); });
    return failing;
}

std::vector<Window> tallied(const programme::Programme& programme, const programme::Target& target,
                            programme::UnitIndex unit, std::span<const submission::Activity> activities,
                            std::span<const text::Days> windows) {
    std::vector<Window> result;
    result.reserve(windows.size());
    for (const auto& days : windows)
        result.push_back({.days = days, .tally = tally(programme, target, unit, activities, days)});
    return result;
}

Judged judge_activities(const programme::Programme& programme, const programme::Target& target, const Doings& doings,
                        std::vector<Window> windows) {
    Judged judged{.windows = std::move(windows), .status = {}, .value = {}, .threshold = {}};
    for (auto& window : judged.windows) {
        window.gap |= window.tally.unstated;
        window.behind = !window.tally.holds &&
                        tally(programme, target, doings.unit, doings.planned, window.days).value > window.tally.value;
    }
    judged.status = status_of_counts(said_not_arisen(target, doings), judged.windows);
    if (judged.windows.empty()) return judged;
    if (counts_windows(target)) {
        count_windows(judged);
        return judged;
    }
    const text::Days year{judged.windows.front().days.first, judged.windows.back().days.last};
    const auto done = tally(programme, target, doings.unit, doings.done, year);
    // A sum of which a part is not known says nothing, unless that part is enough.
    const bool unknown = done.unstated || (done.partial && !meets(judged.status));
    if (!unknown) judged.value = static_cast<double>(done.value);
    // If only `spread` or `each` is asked, no number of all is.
    if (done.asked > 0) judged.threshold = static_cast<double>(done.asked);
    return judged;
}

Tally tally_figures(const programme::Target& target, programme::UnitIndex unit, std::int64_t part, std::int64_t whole) {
    const auto asked = programme::asked_of(target.expect, unit);
    Tally tally;
    tally.value = part;
    tally.asked = target.is_percentage() ? whole : asked;
    tally.holds = target.is_percentage() ? reaches(part, whole, asked) : part >= asked;
    return tally;
}

Judged judge_figures(const programme::Target& target, programme::UnitIndex unit, std::vector<Window> windows,
                     const Window& year, bool not_arisen) {
    const auto asked = programme::asked_of(target.expect, unit);
    Judged judged{.windows = std::move(windows), .status = {}, .value = {}, .threshold = static_cast<double>(asked)};
    if (target.is_percentage()) {
        for (auto& window : judged.windows) window.behind = window.stated && !window.closed && !window.tally.holds;
        judged.status = status_of_shares(judged.windows, asked);
        // By the end there is nothing left of which a share could be taken.
        if (judged.status == Status::met && year.tally.asked == 0) judged.status = Status::none_arose;
        judged.value = share_of(year.tally.value, year.tally.asked);
        return judged;
    }
    // If nobody has stated the figure nothing is known, however many reports there are.
    for (auto& window : judged.windows) {
        window.gap = window.gap || !window.stated;
        window.tally.holds = window.tally.holds && window.stated;
    }
    const bool none = target.need == programme::Need::if_any && not_arisen && year.tally.value == 0;
    judged.status = status_of_counts(none, judged.windows);
    if (year.stated) judged.value = static_cast<double>(year.tally.value);
    return judged;
}

namespace {

Status status_of(const Sending& sending, const programme::Target& target, text::Date as_of) {
    const Status fails = sending.is_first ? Status::missed : Status::unknown;
    if (!sending.sent) return as_of <= sending.due.value_or(sending.end) ? Status::pending : fails;
    if (!target.expect.due || !sending.due) return Status::met;
    if (!sending.is_first) return Status::unknown;
    return *sending.due < *sending.sent ? Status::missed : Status::met;
}

}  // namespace

Judged judge_units(const programme::Target& target, programme::UnitIndex unit, std::span<const Status> units) {
    const auto percent = programme::asked_of(target.expect, unit);
    const auto meeting = std::ranges::count_if(units, meets);
    return {.windows = {},
            .status = status_of_units(units, percent),
            .value = share_of(meeting, std::ssize(units)),
            .threshold = static_cast<double>(percent)};
}

Judged judge_header(const programme::Target& target, programme::UnitIndex unit, const std::optional<PlanHeader>& plan,
                    bool is_excused) {
    const auto tally = tally_header(target, unit, plan.value_or(PlanHeader{}));
    Judged judged{.windows = {}, .status = {}, .value = {}, .threshold = static_cast<double>(tally.asked)};
    if (!plan) {
        judged.status = is_excused ? Status::none_arose : Status::unknown;
        return judged;
    }
    judged.status = tally.holds ? Status::met : Status::missed;
    judged.value = static_cast<double>(tally.value);
    return judged;
}

Judged judge_submitted(const programme::Target& target, std::span<const Sending> sendings, text::Date as_of,
                       bool owes_in_year) {
    Judged judged;
    judged.status = owes_in_year ? Status::pending : Status::none_arose;
    if (sendings.empty()) return judged;
    judged.status = Status::met;
    for (const auto& one : sendings) judged.status = std::max(judged.status, status_of(one, target, as_of));
    return judged;
}

}  // namespace giamsat::target
