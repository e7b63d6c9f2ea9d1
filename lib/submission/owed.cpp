// SPDX-License-Identifier: MIT
#include "submission/owed.hpp"

#include "submission/keys.hpp"

#include <algorithm>
#include <array>
#include <tuple>

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

std::vector<programme::DutyIndex> duties_asking(const programme::Programme& programme, programme::Duty::Kind kind,
                                                programme::UnitIndex unit, const text::Period& period) {
    const programme::LevelIndex level = programme.unit(unit).level;
    std::vector<programme::DutyIndex> asking;
    for (const auto index : programme.duties.indices()) {
        const auto& duty = programme.duties[index];
        if ((duty.levels.has(level) || duty.entries == level) && asks_for(duty, kind, period)) asking.push_back(index);
    }
    std::ranges::stable_sort(asking, {}, [&](programme::DutyIndex index) {
        const auto& duty = programme.duties[index];
        return std::tuple(!duty.levels.has(level), duty.period.has_value());
    });
    return asking;
}

programme::DutyIndex duty_meant(const programme::Programme& programme, const Submission& submission) {
    const auto asking = duties_asking(programme, submission.kind, submission.unit, submission.period);
    const auto named = std::ranges::find(asking, submission.named);
    if (named != asking.end()) return *named;
    return asking.empty() ? programme::DutyIndex() : asking.front();
}

Identity identity_of(const programme::Programme& programme, const Submission& submission) {
    return {submission.kind, submission.unit, submission.period, duty_meant(programme, submission)};
}

bool must_name_duty(const programme::Programme& programme, const Submission& submission) {
    const auto asking = duties_asking(programme, submission.kind, submission.unit, submission.period);
    if (asking.size() < 2) return false;
    const auto& first = programme.duties[asking[0]];
    const auto& second = programme.duties[asking[1]];
    return second.levels.has(programme.unit(submission.unit).level) &&
           first.period.has_value() == second.period.has_value();
}

bool is_identified(const programme::Programme& programme, const Submission& submission) {
    if (!submission.period_known) return false;
    if (submission.node->find(key::submission) == nullptr) return !must_name_duty(programme, submission);
    return submission.named && duty_meant(programme, submission) == submission.named;
}

bool is_beside_source(const programme::Programme& programme, const Identity& identity) {
    if (!identity.duty || programme.duties[identity.duty].source) return false;
    if (programme.duties[identity.duty].period) return true;
    const auto asking = duties_asking(programme, identity.kind, identity.unit, identity.period);
    return identity.duty != asking.front() &&
           std::ranges::any_of(asking, [&](programme::DutyIndex one) { return programme.duties[one].source; });
}

const programme::Duty* duty_of(const programme::Programme& programme, const Submission& submission) {
    const auto meant = duty_meant(programme, submission);
    if (!meant) return nullptr;
    const auto& duty = programme.duties[meant];
    return duty.levels.has(programme.unit(submission.unit).level) ? &duty : nullptr;
}

bool asked_for(const programme::Programme& programme, const Submission& submission) {
    return static_cast<bool>(duty_meant(programme, submission));
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
