// SPDX-License-Identifier: MIT
#include "target/windows.hpp"

#include <algorithm>

namespace giamsat::target {

std::vector<text::Days> whole_windows(const programme::Programme& programme, const programme::Expectation& expect) {
    if (expect.within) return {expect.within->days};
    std::vector<text::Days> windows;
    for (const auto& period : text::periods_of(expect.per, programme.year)) {
        text::Days days = period.days;
        if (expect.from) days.first = std::max(days.first, expect.from->days.first);
        if (!days.empty()) windows.push_back(days);
    }
    return windows;
}

std::vector<text::Days> windows(const programme::Programme& programme, const programme::Target& target,
                                programme::UnitIndex unit) {
    std::vector<text::Days> existing;
    for (const auto& window : whole_windows(programme, target.expect)) {
        const auto days = programme.unit(unit).existing_days(window);
        if (!days.empty()) existing.push_back(days);
    }
    return existing;
}

text::Period period_of(const programme::Expectation& expect, int year, const text::Days& window) {
    if (expect.within && expect.within->days == window) return *expect.within;
    const auto periods = text::periods_of(expect.per, year);
    const auto whole = std::ranges::find_if(periods, [&](const text::Period& p) { return p.days == window; });
    return whole != periods.end() ? *whole : text::Period{text::Period::Kind::span, window};
}

bool has_windows(const programme::Expectation& expect) {
    return expect.per != text::Cut::year && !expect.within;
}

bool counts_windows(const programme::Target& target) {
    return std::holds_alternative<programme::measure::Count>(target.measure) && has_windows(target.expect);
}

}  // namespace giamsat::target
