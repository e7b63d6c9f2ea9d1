// SPDX-License-Identifier: MIT
#include "submission/reader.hpp"

#include "submission/keys.hpp"
#include "submission/read_entry.hpp"
#include "yaml/values.hpp"

namespace giamsat::submission {
namespace {

// A plan's period is the programme year. A report gives its own; if that cannot be read, the year is used instead.
void read_period(const programme::Programme& programme, const yaml::Node& root, Submission& submission) {
    submission.period = programme.whole_year();
    if (submission.kind == programme::Duty::Kind::report) {
        const auto* node = root.find(key::period);
        const auto period =
            node != nullptr && node->is_scalar() ? text::parse_period(node->text) : text::Parsed<text::Period>{};
        submission.period_known = static_cast<bool>(period) && period.value.kind != text::Period::Kind::day;
        if (submission.period_known) submission.period = text::recognized(period.value, programme.month_rule);
        submission.days = text::reporting_days(submission.period, programme.month_rule);
    } else {
        submission.days = submission.period.days;
    }
}

void read_header(const yaml::Node& root, References& references, Submission& submission) {
    if (const auto* named = root.find(key::submission); named != nullptr && named->is_scalar())
        submission.named = references.duty(*named);
    submission.signed_on = yaml::date_at(root, key::signed_on);
    submission.submitted = yaml::date_at(root, key::submitted);
    submission.submitted_readable = root.find(key::submitted) == nullptr || submission.submitted.has_value();
    submission.revision = static_cast<int>(yaml::count_at(root, key::revision).value_or(1));
    const auto* in_charge = root.find(key::in_charge);
    submission.in_charge = in_charge == nullptr ? 0 : static_cast<int>(in_charge->items.size());
    submission.basis = yaml::texts_at(root, key::basis);
    const auto* funding = root.find(key::funding);
    submission.funding = funding == nullptr ? 0 : static_cast<int>(funding->items.size());
}

}  // namespace

std::optional<Submission> read_submission(const programme::Programme& programme, programme::Duty::Kind kind,
                                          const yaml::Node& root, yaml::TreeFindings& findings) {
    References references(programme, findings);
    Submission submission;
    submission.node = &root;
    submission.kind = kind;
    read_period(programme, root, submission);
    const auto* unit = root.find(key::unit);
    if (unit == nullptr || !unit->is_scalar()) return std::nullopt;
    submission.unit = references.unit(*unit, programme::no_unit, submission.days);
    if (submission.unit == programme::no_unit) return std::nullopt;
    read_header(root, references, submission);
    const Surroundings around{submission.unit, submission.days};
    submission.own = read_entry(programme, root, around, references);
    submission.own.unit = submission.unit;
    if (const auto* each_unit = root.find(key::each_unit))
        submission.each_unit = read_activities(each_unit->find(key::activities), around, references);
    submission.control_totals = read_figures(root.find(key::control_totals), references);
    return submission;
}

}  // namespace giamsat::submission
