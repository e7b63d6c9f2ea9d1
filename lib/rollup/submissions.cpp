// SPDX-License-Identifier: MIT
#include "rollup/submissions.hpp"

#include <algorithm>
#include <cstddef>

namespace giamsat {
namespace {

/// One submission that a unit owes.
struct Owed {
    UnitIndex unit = no_unit;
    int duty = 0;
    Duty::Kind kind = Duty::Kind::report;
    Period period;
    Days days;                ///< that it covers
    std::optional<Date> due;  ///< the last day in time
};

std::vector<Period> periods_of(const Programme& programme, const Duty& duty) {
    if (duty.kind == Duty::Kind::plan) return {programme.whole_year()};
    if (duty.period) return {*duty.period};
    return duty.per ? giamsat::periods_of(*duty.per, programme.year) : std::vector<Period>{};
}

// A plan is owed by the units open on its due date (any that exists in the year, where it names none), a report by
// those open on its period's last day.
bool is_owed(const Programme& programme, const Owed& owed, Date until) {
    const auto& unit = programme.unit(owed.unit);
    if (owed.kind == Duty::Kind::report) return owed.period.days.last <= until && unit.open_on(owed.days.last);
    return owed.due ? unit.open_on(*owed.due) : unit.exists_during({owed.days.first, until});
}

std::vector<Owed> owed_by(const Programme& programme, UnitIndex unit, Date until) {
    std::vector<Owed> all;
    for (std::size_t index = 0; index < programme.duties.size(); ++index) {
        const auto& duty = programme.duties[index];
        if (!duty.levels.has(programme.unit(unit).level)) continue;
        for (const auto& period : periods_of(programme, duty)) {
            const auto days = reporting_days(period, programme.month_rule);
            const Owed owed{unit, static_cast<int>(index), duty.kind, period, days, last_day_in_time(duty, days)};
            if (is_owed(programme, owed, until)) all.push_back(owed);
        }
    }
    return all;
}

SubmissionRow row_of(const Owed& owed, const Receipt* receipt, std::span<const Distilled> files, Date as_of) {
    SubmissionRow row;
    row.unit = owed.unit;
    row.duty = owed.duty;
    row.period = owed.period;
    row.state = submission_state(receipt, owed.due, owed.days, as_of);
    if (receipt == nullptr) return row;
    row.submitted = receipt->submitted;
    if (receipt->file == Receipt::no_file) return row;
    if (row.state == SubmissionState::on_time) row.days_late = 0;
    if (row.state == SubmissionState::late) row.days_late = static_cast<int>((*row.submitted - *owed.due).count());
    const auto& identity = files[receipt->file].identity;
    row.revision = identity.revision;
    row.file = identity.file;
    if (identity.sha256) row.sha256 = hex(*identity.sha256);
    for (const auto twin : receipt->twins) row.twins.push_back(files[twin].identity.file);
    return row;
}

}  // namespace

SubmissionState submission_state(const Receipt* receipt, std::optional<Date> due, const Days& period, Date as_of) {
    if (receipt == nullptr || receipt->state == Receipt::State::registered)
        return as_of <= due.value_or(period.last) ? SubmissionState::awaited : SubmissionState::missing;
    if (receipt->state == Receipt::State::draft) return SubmissionState::draft;
    if (receipt->state == Receipt::State::invalid) return SubmissionState::invalid;
    if (!due) return SubmissionState::received;
    return receipt->submitted && *due < *receipt->submitted ? SubmissionState::late : SubmissionState::on_time;
}

bool owes_in_year(const Programme& programme, UnitIndex unit, int duty) {
    const auto owed = owed_by(programme, unit, programme.whole_year().days.last);
    return std::any_of(owed.begin(), owed.end(), [&](const Owed& one) { return one.duty == duty; });
}

std::vector<SubmissionRow> submission_rows(const Programme& programme, const Subtree& subtree, const Receipts& receipts,
                                           std::span<const Distilled> files, Date until, Date as_of) {
    std::vector<SubmissionRow> rows;
    for (const auto unit : subtree.units())
        for (const auto& owed : owed_by(programme, unit, until))
            rows.push_back(row_of(owed, receipts.find(owed.kind, owed.unit, owed.period), files, as_of));
    return rows;
}

}  // namespace giamsat
