// SPDX-License-Identifier: MIT
#include "rollup/cross_findings.hpp"

#include "rollup/about_figure.hpp"
#include "rollup/stated.hpp"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <optional>
#include <utility>

namespace giamsat {
namespace {

constexpr Message exceeds{"{0}: cộng từ đầu năm, “{1}” là {2}, lớn hơn “{3}” là {4}",
                          "{0}: since the start of the year “{1}” is {2}, more than “{3}”, which is {4}"};
constexpr Message check_reports{"kiểm tra lại hai số này trong các báo cáo từ đầu năm",
                                "check the two numbers in the reports since the start of the year"};
constexpr Message outlier{"{0}: “{1}” là {2}, thay đổi hơn một phần ba so với {3} của {4}",
                          "{0}: “{1}” is {2}, a change of more than a third from the {3} of {4}"};
constexpr Message check_number{"nếu số đúng thì không cần làm gì; nếu không, gửi bản sửa đổi",
                               "where the number is right, nothing need be done; otherwise send a corrected revision"};
constexpr Message missing{"{0} chưa nộp {1} {2}", "{0} has not sent its {1} for {2}"};
constexpr Message remind{"đôn đốc đơn vị nộp; số liệu của đơn vị đang thiếu, không phải bằng 0",
                         "ask the unit for it; its numbers are missing, they are not 0"};
constexpr Message plan_noun{"kế hoạch", "plan"};
constexpr Message report_noun{"báo cáo", "report"};

// The last report by `until` in which the unit states the field.
Statement last_stating(const Sources& sources, UnitIndex unit, int field, const Days& days, Date until) {
    Statement last;
    for_each_period(sources, unit, days, until, [&](std::size_t period) {
        const auto statement = sources.statement(unit, period);
        if (statement && statement.entry->figure(field) != nullptr) last = statement;
    });
    return last;
}

void check_year(const Sources& sources, UnitIndex unit, int field, const Days& year, std::vector<Finding>& findings) {
    const auto& programme = sources.programme();
    const auto limit_field = programme.field(field).at_most;
    if (!limit_field || !programme.field(field).at_most_over_year) return;
    const auto value = stated_over(sources, unit, field, year, year.last);
    const auto limit = stated_over(sources, unit, *limit_field, year, year.last);
    if (!value || !limit || *value <= *limit) return;
    const auto place = last_stating(sources, unit, field, year, year.last);
    if (!place) return;
    auto finding = about_figure(rule("figure.exceeds"), programme, place, field);
    finding.severity = Severity::warning;
    finding.message = say(exceeds, finding.unit_name, shown_field(programme, field), *value,
                          shown_field(programme, *limit_field), *limit);
    finding.hint = say(check_reports);
    finding.actual = *value;
    finding.expected = *limit;
    findings.push_back(std::move(finding));
}

// `index` is that of a period of the unit that has one before it.
void check_change(const Sources& sources, UnitIndex unit, std::size_t index, std::vector<Finding>& findings) {
    const auto& programme = sources.programme();
    const auto now = sources.statement(unit, index);
    const auto before = sources.statement(unit, index - 1);
    if (!now || !before) return;
    for (const auto& figure : now.entry->figures) {
        const auto earlier = value_of(programme, *before.entry, figure.field);
        if (programme.field(figure.field).over_time != OverTime::latest || !earlier) continue;
        if (std::abs(figure.value - *earlier) <= *earlier / 3) continue;
        auto finding = about_figure(rule("figure.outlier"), programme, now, figure.field);
        finding.message = say(outlier, finding.unit_name, shown_field(programme, figure.field), figure.value, *earlier,
                              shown(sources.periods(unit)[index - 1].label));
        finding.hint = say(check_number);
        finding.actual = figure.value;
        finding.expected = *earlier;
        findings.push_back(std::move(finding));
    }
}

Bilingual listed(const Bilingual& before, const Bilingual& next) {
    return before.empty() ? next : say(Message{"{0}, {1}", "{0}, {1}"}, before, next);
}

Finding missing_of(const Programme& programme, std::span<const SubmissionRow> rows) {
    const auto& unit = programme.unit(rows.front().unit);
    const bool plan = programme.duties[static_cast<std::size_t>(rows.front().duty)].kind == Duty::Kind::plan;
    Bilingual periods;
    for (const auto& row : rows) periods = listed(periods, shown(row.period));
    Finding finding;
    finding.rule = rule("submission.missing").id;
    finding.severity = rule("submission.missing").severity;
    finding.unit = unit.id;
    finding.unit_name = unit.name;
    finding.message = say(missing, unit.name, plan ? say(plan_noun) : say(report_noun), periods);
    finding.hint = say(remind);
    return finding;
}

}  // namespace

std::vector<Finding> exceeding(const Sources& sources, const Subtree& subtree, Date until) {
    const auto& programme = sources.programme();
    const Days year{programme.whole_year().days.first, until};
    std::vector<Finding> findings;
    for (const auto unit : subtree.units())
        for (std::size_t field = 0; field < programme.fields.size(); ++field)
            if (states(programme, unit, static_cast<int>(field)))
                check_year(sources, unit, static_cast<int>(field), year, findings);
    return findings;
}

std::vector<Finding> outliers(const Sources& sources, const Subtree& subtree, const Period& period) {
    std::vector<Finding> findings;
    for (const auto unit : subtree.units())
        for (std::size_t i = 1; i < sources.periods(unit).size(); ++i)
            if (period.days.contains(sources.periods(unit)[i].label.days)) check_change(sources, unit, i, findings);
    return findings;
}

std::vector<Finding> missing_submissions(const Programme& programme, std::span<const SubmissionRow> submissions) {
    std::vector<SubmissionRow> gone;
    for (const auto& row : submissions)
        if (row.state == SubmissionState::missing && !row.submitted) gone.push_back(row);
    std::vector<Finding> findings;
    for (std::size_t first = 0, last = 0; first < gone.size(); first = last) {
        while (last < gone.size() && gone[last].unit == gone[first].unit && gone[last].duty == gone[first].duty) ++last;
        findings.push_back(missing_of(programme, std::span(gone).subspan(first, last - first)));
    }
    return findings;
}

}  // namespace giamsat
