// SPDX-License-Identifier: MIT
#include "rollup/status_submissions.hpp"

#include "rollup/submissions.hpp"

#include <optional>
#include <vector>

namespace giamsat::rollup {
namespace {

std::optional<target::PlanHeader> header_of(const intake::Accepted* plan) {
    if (plan == nullptr) return std::nullopt;
    return target::PlanHeader{.in_charge = plan->in_charge, .funding = plan->funding, .basis = plan->basis};
}

target::Sending sending_of(const programme::Programme& programme, const SubmissionRow& row) {
    const auto days = text::reporting_days(row.period, programme.month_rule);
    target::Sending sending;
    if (row.state != SubmissionState::invalid) sending.sent = row.submitted;
    sending.is_first = row.first_known;
    sending.due = programme::last_day_in_time(programme.duties[row.duty], days);
    sending.end = days.last;
    return sending;
}

// Why the submission is not in time, or not known to be; none if it is.
std::optional<Cause::Kind> cause_of(const SubmissionRow& row) {
    switch (row.state) {
        case SubmissionState::late:
            return Cause::Kind::late;
        case SubmissionState::missing:
        case SubmissionState::draft:
        case SubmissionState::invalid:
            return row.first_known ? Cause::Kind::not_reported : Cause::Kind::no_first;
        case SubmissionState::received:
            return row.first_known ? std::nullopt : std::optional(Cause::Kind::no_first);
        case SubmissionState::on_time:
        case SubmissionState::awaited:
            break;
    }
    return std::nullopt;
}

// Whether the unit's level owes plans but the unit does not, because it does not exist when they are due.
bool is_excused_from_planning(const programme::Programme& programme, programme::UnitIndex unit) {
    bool level_plans = false;
    for (const auto duty : programme.duties.indices()) {
        const auto& owed = programme.duties[duty];
        if (owed.kind != programme::Duty::Kind::plan || !owed.levels.has(programme.unit(unit).level)) continue;
        if (owes_in_year(programme, unit, duty)) return false;
        level_plans = true;
    }
    return level_plans;
}

}  // namespace

target::Judged judge_header(const Evidence& evidence, const programme::Target& target, programme::UnitIndex unit) {
    const auto plan = header_of(evidence.plans.sent_by(unit));
    return target::judge_header(target, unit, plan, !plan && is_excused_from_planning(evidence.programme, unit));
}

void explain_header(const Evidence& evidence, const programme::Target& target, programme::UnitIndex unit,
                    CauseList& causes) {
    const auto plan = header_of(evidence.plans.sent_by(unit));
    if (!plan) return causes.add_gap(unit, evidence.programme.whole_year());
    for (const auto& name : target::tally_header(target, unit, *plan).missing)
        causes.add(Cause::Kind::name, unit).name = name;
}

target::Judged judge_submitted(const Evidence& evidence, const programme::Target& target,
                               const programme::measure::Submitted& submitted, programme::UnitIndex unit) {
    std::vector<target::Sending> sendings;
    for (const auto& row : rows_of(evidence.submissions, unit))
        if (row.duty == submitted.duty) sendings.push_back(sending_of(evidence.programme, row));
    const bool owes = !sendings.empty() || owes_in_year(evidence.programme, unit, submitted.duty);
    return target::judge_submitted(target, sendings, evidence.as_of, owes);
}

void explain_submitted(const Evidence& evidence, const programme::measure::Submitted& submitted,
                       programme::UnitIndex unit, CauseList& causes) {
    for (const auto& row : rows_of(evidence.submissions, unit)) {
        const auto kind = row.duty == submitted.duty ? cause_of(row) : std::nullopt;
        if (!kind) continue;
        auto& cause = causes.add(*kind, unit);
        cause.period = row.period;
        if (row.days_late) cause.value = *row.days_late;
    }
}

}  // namespace giamsat::rollup
