// SPDX-License-Identifier: MIT
#include "check/shortfall.hpp"
#include "target/lacks.hpp"
#include "target/windows.hpp"

#include <algorithm>

namespace giamsat::check {
namespace {

// A plan is judged for every window of the year; a monthly report only for its month. Under Decree 09 it tells of parts
// of two of the calendar months that are asked for, and can judge neither.
std::vector<text::Days> windows_of_file(const Context& context, const programme::Target& target,
                                        programme::UnitIndex unit) {
    if (context.is_plan()) return target::windows(context.programme, target, unit);
    const bool monthly = target.expect.per == text::Cut::month && !target.expect.within;
    if (context.submission.days != context.submission.period.days) return {};
    const auto days = context.programme.unit(unit).existing_days(context.submission.days);
    const bool begun = !target.expect.from || target.expect.from->days.first <= days.last;
    if (!monthly || days.empty() || !begun) return {};
    return {days};
}

bool said_none(const JudgedUnit& unit, const programme::Target& target, programme::KindIndex kind) {
    return target.need == programme::Need::if_any && unit.entry != nullptr &&
           std::ranges::any_of(unit.entry->none_arose,
                               [&](const submission::NoneArose& said) { return said.kind == kind; });
}

finding::Place place_of(const target::Lack& lack, const JudgedUnit& unit) {
    if (lack.activity == nullptr) return nearest_key(*unit.where, {"activities", "unit"});
    return lack.at_value ? value_place(*lack.activity->node, lack.key)
                         : nearest_key(*lack.activity->node, {lack.key, "kind"});
}

Shortfall shortfall_of(const JudgedUnit& unit, target::Lack lack) {
    return {place_of(lack, unit),
            std::move(lack.message),
            std::move(lack.hint),
            std::move(lack.actual),
            std::move(lack.expected),
            lack.absent,
            {}};
}

// What a report leaves out can no longer be told from the roll-up, which takes it for unknown.
std::vector<Shortfall> amounts_left_out(const Context& context, const programme::Target& target,
                                        const JudgedUnit& unit) {
    std::vector<Shortfall> shortfalls;
    if (context.is_plan()) return shortfalls;
    for (auto& lack : target::amounts_left_out(context.programme, target, unit.unit, unit.activities())) {
        shortfalls.push_back(shortfall_of(unit, std::move(lack)));
        shortfalls.back().severity = finding::Severity::notice;
    }
    return shortfalls;
}

}  // namespace

std::vector<Shortfall> judge_activities(const Context& context, const programme::Target& target,
                                        const JudgedUnit& unit) {
    if (said_none(unit, target, programme::activities_of(target.measure)->kind)) return {};
    const auto windows = target::tallied(context.programme, target, unit.unit, unit.activities(),
                                         windows_of_file(context, target, unit.unit));
    const auto failing = std::ranges::find_if(windows, [](const target::Window& w) { return !w.tally.holds; });
    if (failing == windows.end() || (failing->tally.unstated && !context.is_plan()))
        return amounts_left_out(context, target, unit);
    std::vector<Shortfall> shortfalls;
    for (auto& lack : target::lacks({context.programme, target, unit.unit, context.file_noun(), context.is_plan(),
                                     unit.activities(), windows, *failing}))
        shortfalls.push_back(shortfall_of(unit, std::move(lack)));
    return shortfalls;
}

}  // namespace giamsat::check
