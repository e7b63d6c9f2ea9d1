// SPDX-License-Identifier: MIT
#include "target/status_table.hpp"

#include "text/number.hpp"

#include <algorithm>
#include <iterator>

namespace giamsat::target {

bool reaches(std::int64_t part, std::int64_t whole, std::int64_t percent) {
    constexpr std::int64_t hundred = 100;
    return part * hundred >= percent * whole;
}

Status status_of_count(bool said_not_arisen, std::span<const CountWindow> windows) {
    const auto any = [&](auto test) { return std::ranges::any_of(windows, test); };
    const auto failed = [](const CountWindow& w) { return w.closed && !w.holds; };
    const auto short_of_plan = [](const CountWindow& w) { return w.planned_more; };
    // A unit that exists in none of the windows has nothing to do.
    if (said_not_arisen || windows.empty()) return Status::none_arose;
    if (any([&](const CountWindow& w) { return failed(w) && !w.gap; })) return Status::missed;
    if (any(failed)) return Status::unknown;
    if (any([](const CountWindow& w) { return w.holds; })) return Status::met;
    if (any([&](const CountWindow& w) { return short_of_plan(w) && w.gap; })) return Status::unknown;
    if (any(short_of_plan)) return Status::behind;
    return Status::pending;
}

Status status_of_share(std::span<const ShareWindow> windows, std::int64_t percent) {
    const auto any = [&](auto test) { return std::ranges::any_of(windows, test); };
    const auto fails = [&](const ShareWindow& w) { return w.stated && !reaches(w.part, w.whole, percent); };
    if (!any([](const ShareWindow& w) { return w.stated; })) {
        // Nobody has owed it yet, or ever will.
        if (any([](const ShareWindow& w) { return w.owed || w.gap; })) return Status::unknown;
        return any([](const ShareWindow& w) { return !w.closed; }) ? Status::pending : Status::none_arose;
    }
    if (any([&](const ShareWindow& w) { return fails(w) && w.closed; })) return Status::missed;
    if (any(fails)) return Status::behind;
    if (any([](const ShareWindow& w) { return w.gap; })) return Status::unknown;
    if (!any([](const ShareWindow& w) { return w.whole != 0; })) return Status::none_arose;
    return Status::met;
}

Status status_of_units(std::span<const Status> units, std::int64_t percent) {
    if (units.empty()) return Status::none_arose;
    const auto meeting = std::ranges::count_if(units, meets);
    if (reaches(meeting, std::ssize(units), percent)) return Status::met;
    return *std::ranges::max_element(units);
}

std::optional<double> share_of(std::int64_t part, std::int64_t whole) {
    if (whole == 0) return std::nullopt;
    return text::percentage(part, whole);
}

}  // namespace giamsat::target
