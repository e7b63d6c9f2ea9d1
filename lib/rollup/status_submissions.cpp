// SPDX-License-Identifier: MIT
#include "rollup/status_submissions.hpp"

#include "rollup/submissions.hpp"
#include "text/unicode.hpp"

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <optional>
#include <string>
#include <vector>

namespace giamsat::rollup {
namespace {

std::int64_t stated_in(const intake::Accepted& plan, const programme::Target& target) {
    switch (target.measure.header) {
        case programme::Measure::Header::in_charge:
            return plan.in_charge;
        case programme::Measure::Header::funding:
            return plan.funding;
        case programme::Measure::Header::basis:
            break;
    }
    if (target.expect.include.empty()) return std::ssize(plan.basis);
    return std::ssize(target.expect.include) - std::ssize(documents_missing(plan, target));
}

target::Status status_of(const Evidence& evidence, const programme::Target& target, const SubmissionRow& row) {
    const auto& programme = evidence.programme;
    const auto days = text::reporting_days(row.period, programme.month_rule);
    const auto due = programme::last_day_in_time(programme.duties[row.duty], days);
    if (row.submitted && row.state != SubmissionState::invalid)
        return target.expect.due && due && *due < *row.submitted ? target::Status::missed : target::Status::met;
    return evidence.as_of <= due.value_or(days.last) ? target::Status::pending : target::Status::missed;
}

// Of a level that is to plan, the unit alone is not: it is not there when plans are due.
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

std::vector<std::string> documents_missing(const intake::Accepted& plan, const programme::Target& target) {
    if (target.measure.header != programme::Measure::Header::basis) return {};
    auto missing = target.expect.include;
    std::erase_if(missing, [&](const std::string& number) {
        return std::ranges::any_of(plan.basis, [&](const std::string& text) {
            return text::fold(text).find(text::fold(number)) != std::string::npos;
        });
    });
    return missing;
}

target::Assessment assess_header(const Evidence& evidence, const programme::Target& target, programme::UnitIndex unit) {
    const auto names = std::ssize(target.expect.include);
    const auto asked = names > 0 ? names : programme::asked_of(target.expect, unit);
    target::Assessment assessment{target::Status::unknown, std::nullopt, static_cast<double>(asked)};
    const auto* plan = evidence.plans.sent_by(unit);
    if (plan == nullptr && is_excused_from_planning(evidence.programme, unit))
        assessment.status = target::Status::none_arose;
    if (plan == nullptr) return assessment;
    const auto stated = stated_in(*plan, target);
    assessment.status = stated >= asked ? target::Status::met : target::Status::missed;
    assessment.value = static_cast<double>(stated);
    return assessment;
}

target::Assessment assess_submitted(const Evidence& evidence, const programme::Target& target,
                                    programme::UnitIndex unit) {
    std::optional<target::Status> worst;
    for (const auto& row : rows_of(evidence.submissions, unit))
        if (row.duty == target.measure.duty)
            worst = std::max(worst.value_or(target::Status::met), status_of(evidence, target, row));
    const bool owed = worst || owes_in_year(evidence.programme, unit, target.measure.duty);
    return {worst.value_or(owed ? target::Status::pending : target::Status::none_arose), std::nullopt, std::nullopt};
}

}  // namespace giamsat::rollup
