// SPDX-License-Identifier: MIT
#include "submission/owed.hpp"

#include <algorithm>
#include <array>

namespace giamsat::submission {
namespace {

text::Period::Kind kind_of(text::Cut cut) {
    constexpr std::array kinds{text::Period::Kind::month, text::Period::Kind::quarter, text::Period::Kind::half,
                               text::Period::Kind::year};
    return kinds.at(static_cast<std::size_t>(cut));
}

// The day that decides which units owe an entry: a report's last day, a plan's due date.
text::Date day_of_owing(const programme::Duty& duty, const Submission& submission) {
    if (submission.kind == programme::Duty::Kind::report) return submission.days.last;
    return programme::last_day_in_time(duty, submission.days).value_or(submission.days.first);
}

}  // namespace

bool asks_for(const programme::Duty& duty, programme::Duty::Kind kind, const text::Period& period) {
    if (duty.kind != kind) return false;
    if (kind == programme::Duty::Kind::plan) return true;
    if (duty.period) return duty.period->days == period.days;
    return duty.per && kind_of(*duty.per) == period.kind;
}

bool may_have_report(const programme::Programme& programme, const text::Period& period) {
    return period.kind != text::Period::Kind::quarter ||
           std::ranges::any_of(programme.duties, [&](const programme::Duty& duty) {
               return asks_for(duty, programme::Duty::Kind::report, period);
           });
}

const programme::Duty* duty_of(const programme::Programme& programme, const Submission& submission) {
    const programme::LevelIndex level = programme.unit(submission.unit).level;
    const auto found = std::ranges::find_if(programme.duties, [&](const programme::Duty& duty) {
        return duty.levels.has(level) && asks_for(duty, submission.kind, submission.period);
    });
    return found == programme.duties.end() ? nullptr : &*found;
}

bool asked_for(const programme::Programme& programme, const Submission& submission) {
    const programme::LevelIndex level = programme.unit(submission.unit).level;
    return std::ranges::any_of(programme.duties, [&](const programme::Duty& duty) {
        return (duty.levels.has(level) || duty.entries == level) && asks_for(duty, submission.kind, submission.period);
    });
}

std::vector<programme::UnitIndex> owed_entries(const programme::Programme& programme, const Submission& submission) {
    const auto* duty = duty_of(programme, submission);
    if (duty == nullptr || !duty->entries) return {};
    auto units = programme.roster.subtree_at(submission.unit, duty->entries);
    const auto day = day_of_owing(*duty, submission);
    std::erase_if(units, [&](programme::UnitIndex unit) { return !programme.unit(unit).open_on(day); });
    return units;
}

}  // namespace giamsat::submission
