// SPDX-License-Identifier: MIT
#include "rollup/submissions.hpp"

#include <algorithm>
#include <cstddef>

namespace giamsat::rollup {
namespace {

/// One submission that a unit owes.
struct Owed {
    programme::UnitIndex unit = programme::no_unit;
    programme::DutyIndex duty;
    programme::Duty::Kind kind = programme::Duty::Kind::report;
    text::Period period;
    text::Days days;                ///< the days it covers
    std::optional<text::Date> due;  ///< the last day in time
};

std::vector<text::Period> periods_of(const programme::Programme& programme, const programme::Duty& duty) {
    if (duty.kind == programme::Duty::Kind::plan) return {programme.whole_year()};
    if (duty.period) return {*duty.period};
    return duty.per ? giamsat::text::periods_of(*duty.per, programme.year) : std::vector<text::Period>{};
}

// A plan is due from the units open on its due date (without one: from any that exists in the year), a report from
// those open on its period's last day.
bool is_owed(const programme::Programme& programme, const Owed& owed, text::Date until) {
    const auto& unit = programme.unit(owed.unit);
    if (owed.kind == programme::Duty::Kind::report)
        return owed.period.days.last <= until && unit.open_on(owed.days.last);
    return owed.due ? unit.open_on(*owed.due) : unit.exists_during({owed.days.first, until});
}

std::vector<Owed> owed_by(const programme::Programme& programme, programme::UnitIndex unit, text::Date until) {
    std::vector<Owed> all;
    for (const auto index : programme.duties.indices()) {
        const auto& duty = programme.duties[index];
        if (!duty.levels.has(programme.unit(unit).level)) continue;
        for (const auto& period : periods_of(programme, duty)) {
            const auto days = text::reporting_days(period, programme.month_rule);
            const Owed owed{unit, index, duty.kind, period, days, programme::last_day_in_time(duty, days)};
            if (is_owed(programme, owed, until)) all.push_back(owed);
        }
    }
    return all;
}

SubmissionRow row_of(const Owed& owed, const intake::Receipt* receipt, std::span<const intake::KeptFile> files,
                     text::Date as_of) {
    SubmissionRow row;
    row.unit = owed.unit;
    row.duty = owed.duty;
    row.period = owed.period;
    row.state = submission_state(receipt, owed.due, owed.days, as_of);
    if (receipt == nullptr) return row;
    row.submitted = receipt->submitted;
    row.first_known = receipt->first_known;
    if (receipt->file == intake::Receipt::no_file) return row;
    if (row.state == SubmissionState::on_time) row.days_late = 0;
    if (row.state == SubmissionState::late) row.days_late = static_cast<int>((*row.submitted - *owed.due).count());
    const auto& kept = files[receipt->file];
    row.revision = kept.revision;
    row.file = kept.file;
    if (kept.sha256) row.sha256 = text::hex(*kept.sha256);
    for (const auto twin : receipt->twins) row.twins.push_back(files[twin].file);
    return row;
}

}  // namespace

SubmissionState submission_state(const intake::Receipt* receipt, std::optional<text::Date> due,
                                 const text::Days& period, text::Date as_of) {
    if (receipt == nullptr || receipt->state == intake::Receipt::State::registered)
        return as_of <= due.value_or(period.last) ? SubmissionState::awaited : SubmissionState::missing;
    if (receipt->state == intake::Receipt::State::draft) return SubmissionState::draft;
    if (receipt->state == intake::Receipt::State::invalid) return SubmissionState::invalid;
    if (!due || !receipt->first_known) return SubmissionState::received;
    const bool in_time = !receipt->submitted || *receipt->submitted <= *due;
    return in_time ? SubmissionState::on_time : SubmissionState::late;
}

bool owes_in_year(const programme::Programme& programme, programme::UnitIndex unit, programme::DutyIndex duty) {
    const auto owed = owed_by(programme, unit, programme.whole_year().days.last);
    return std::ranges::any_of(owed, [&](const Owed& one) { return one.duty == duty; });
}

std::vector<SubmissionRow> submission_rows(const programme::Programme& programme, const intake::Subtree& subtree,
                                           const intake::Receipts& receipts, std::span<const intake::KeptFile> files,
                                           text::Date until, text::Date as_of) {
    std::vector<SubmissionRow> rows;
    for (const auto unit : subtree.units())
        for (const auto& owed : owed_by(programme, unit, until))
            rows.push_back(row_of(owed, receipts.find({owed.kind, owed.unit, owed.period, owed.duty}), files, as_of));
    return rows;
}

}  // namespace giamsat::rollup
