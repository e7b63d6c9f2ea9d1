// SPDX-License-Identifier: MIT
#include "rollup/cross_findings.hpp"

#include "data/runs.hpp"
#include "rollup/about_figure.hpp"
#include "rollup/stated.hpp"
#include "text/join.hpp"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <optional>
#include <utility>

namespace giamsat::rollup {
namespace {

constexpr text::Message exceeds{"{0}: cộng từ đầu năm, “{1}” là {2}, lớn hơn “{3}” là {4}",
                                "{0}: over the year to date “{1}” is {2}, which is more than “{3}”, {4}"};
constexpr text::Message check_reports{"kiểm tra lại hai số này trong các báo cáo từ đầu năm",
                                      "check both figures in the reports since the start of the year"};
constexpr text::Message outlier{"{0}: “{1}” là {2}, thay đổi hơn một phần ba so với {3} của {4}",
                                "{0}: “{1}” is {2}, a change of more than a third from the {3} of {4}"};
constexpr text::Message check_number{
    "nếu số đúng thì không cần làm gì; nếu không, sửa rồi gửi lại",
    "if the figure is right, nothing needs to be done; otherwise send a corrected revision"};
constexpr text::Message missing{"{0} chưa nộp {1} {2}", "{0} has not submitted its {1} for {2}"};
constexpr text::Message remind{"đôn đốc đơn vị nộp; số liệu của đơn vị đang thiếu, không phải bằng 0",
                               "remind the unit; its figures are missing, not 0"};
constexpr text::Message plan_noun{"kế hoạch", "plan"};
constexpr text::Message report_noun{"báo cáo", "report"};
constexpr text::Message ad_hoc_noun{"báo cáo đột xuất", "ad hoc report"};

// The last report within reach in which the unit reports the field.
intake::Statement last_stating(const intake::Sources& sources, programme::UnitIndex unit, programme::FieldIndex field,
                               const Reach& reach) {
    intake::Statement last;
    for_each_period(sources, unit, reach, [&](std::size_t period) {
        const auto statement = sources.statement(unit, period);
        if (statement && statement.entry->figure(field) != nullptr) last = statement;
    });
    return last;
}

void check_year(const intake::Sources& sources, programme::UnitIndex unit, programme::FieldIndex field,
                const text::Days& year, std::vector<finding::Finding>& findings) {
    const auto& programme = sources.programme();
    const auto limit_field = programme.field(field).at_most;
    if (!limit_field || !programme.field(field).at_most_over_year) return;
    const auto all = reach(programme, year, year.last);
    const auto value = stated_over(sources, unit, field, all);
    const auto limit = stated_over(sources, unit, limit_field, all);
    if (!value || !limit || *value <= *limit) return;
    const auto place = last_stating(sources, unit, field, all);
    if (!place) return;
    auto finding = about_figure(finding::rule("figure.exceeds"), programme, place, field);
    finding.severity = finding::Severity::warning;
    finding.message = text::say(exceeds, finding.unit_name, shown_field(programme, field), *value,
                                shown_field(programme, limit_field), *limit);
    finding.hint = text::say(check_reports);
    finding.actual = *value;
    finding.expected = *limit;
    findings.push_back(std::move(finding));
}

// `index` must be greater than 0: the period is compared with the one before it.
void check_change(const intake::Sources& sources, programme::UnitIndex unit, std::size_t index,
                  std::vector<finding::Finding>& findings) {
    const auto& programme = sources.programme();
    const auto now = sources.statement(unit, index);
    const auto before = sources.statement(unit, index - 1);
    if (!now || !before) return;
    for (const auto& figure : now.entry->figures) {
        const auto earlier = intake::value_of(programme, *before.entry, figure.field);
        if (programme.field(figure.field).over_time != programme::OverTime::latest || !earlier) continue;
        if (std::abs(figure.value - *earlier) <= *earlier / 3) continue;
        auto finding = about_figure(finding::rule("figure.outlier"), programme, now, figure.field);
        finding.message = text::say(outlier, finding.unit_name, shown_field(programme, figure.field), figure.value,
                                    *earlier, text::shown(sources.periods(unit)[index - 1].label));
        finding.hint = text::say(check_number);
        finding.actual = figure.value;
        finding.expected = *earlier;
        findings.push_back(std::move(finding));
    }
}

text::Bilingual noun_of(const programme::Duty& duty) {
    if (duty.kind == programme::Duty::Kind::plan) return text::say(plan_noun);
    return duty.period ? text::say(ad_hoc_noun) : text::say(report_noun);
}

finding::Finding missing_of(const programme::Programme& programme, std::span<const SubmissionRow> rows) {
    const auto& unit = programme.unit(rows.front().unit);
    const auto& duty = programme.duties[rows.front().duty];
    const auto periods = text::join(rows, ", ", [](const SubmissionRow& row) { return text::shown(row.period); });
    auto finding = finding::finding_of(finding::rule("submission.missing"));
    finding.unit = unit.id;
    finding.unit_name = unit.name;
    finding.message = text::say(missing, unit.name, noun_of(duty), periods);
    finding.hint = text::say(remind);
    return finding;
}

}  // namespace

std::vector<finding::Finding> exceeding(const intake::Sources& sources, const intake::Subtree& subtree,
                                        text::Date until) {
    const auto& programme = sources.programme();
    const text::Days year{programme.whole_year().days.first, until};
    std::vector<finding::Finding> findings;
    for (const auto unit : subtree.units())
        for (const auto field : programme.fields.indices())
            if (states(programme, unit, field)) check_year(sources, unit, field, year, findings);
    return findings;
}

std::vector<finding::Finding> outliers(const intake::Sources& sources, const intake::Subtree& subtree,
                                       const text::Period& period) {
    std::vector<finding::Finding> findings;
    for (const auto unit : subtree.units())
        for (std::size_t i = 1; i < sources.periods(unit).size(); ++i)
            if (period.days.contains(sources.periods(unit)[i].label.days)) check_change(sources, unit, i, findings);
    return findings;
}

std::vector<finding::Finding> missing_submissions(const programme::Programme& programme,
                                                  std::span<const SubmissionRow> submissions) {
    std::vector<SubmissionRow> gone;
    for (const auto& row : submissions)
        if (row.state == SubmissionState::missing && !row.submitted) gone.push_back(row);
    std::vector<finding::Finding> findings;
    for (const auto rows : data::runs_of(gone, [](const SubmissionRow& row) { return std::pair(row.unit, row.duty); }))
        findings.push_back(missing_of(programme, rows));
    return findings;
}

}  // namespace giamsat::rollup
