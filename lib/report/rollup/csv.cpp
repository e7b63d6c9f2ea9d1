// SPDX-License-Identifier: MIT
#include "report/rollup/csv.hpp"

#include "report/csv.hpp"
#include "report/findings/severity_words.hpp"
#include "report/rollup/json.hpp"
#include "rollup/causes.hpp"
#include "rollup/status_words.hpp"
#include "text/join.hpp"

#include <fmt/format.h>

#include <cstddef>
#include <variant>

namespace giamsat::report {
namespace {

template <class T>
std::string id_at(const programme::IndexVec<T>& elements, programme::Index<T> index) {
    return index ? elements[index].id : std::string();
}

std::string unit_id(const rollup::Rollup& rollup, programme::UnitIndex unit) {
    return unit == programme::no_unit ? std::string() : rollup.programme->unit(unit).id;
}

std::string joined(const std::vector<std::string>& texts) {
    return text::join(texts, "; ");
}

template <class T>
std::string iso_or_nothing(const std::optional<T>& value) {
    return value ? text::iso(*value) : std::string();
}

std::optional<int> revision_of(const rollup::SubmissionRow& row) {
    return row.revision == 0 ? std::nullopt : std::optional(row.revision);
}

std::string submissions_table(const rollup::Rollup& rollup) {
    CsvWriter csv;
    csv.row("unit", "submission", "period", "state", "submitted", "days_late", "revision", "file", "sha256");
    for (const auto& row : rollup.submissions)
        csv.row(unit_id(rollup, row.unit), id_at(rollup.programme->duties, row.duty), text::iso(row.period),
                rollup::id_of(row.state), iso_or_nothing(row.submitted), row.days_late, revision_of(row), row.file,
                row.sha256);
    return csv.text();
}

std::string figures_table(const rollup::Rollup& rollup) {
    CsvWriter csv;
    csv.row("unit", "figure", "period", "period_reported", "year", "year_reported", "expected");
    for (const auto& row : rollup.figures)
        csv.row(unit_id(rollup, row.unit), rollup.programme->field_path(row.field), row.period.value,
                row.period.reported, row.year.value, row.year.reported, row.expected);
    return csv.text();
}

std::string targets_table(const rollup::Rollup& rollup) {
    CsvWriter csv;
    csv.row("unit", "target", "value", "threshold", "status");
    for (const auto& row : rollup.targets)
        csv.row(unit_id(rollup, row.unit), id_at(rollup.programme->targets, row.target), row.value, row.threshold,
                rollup::id_of(row.status));
    return csv.text();
}

std::string activities_table(const rollup::Rollup& rollup) {
    const auto& programme = *rollup.programme;
    CsvWriter csv;
    csv.row("unit", "kind", "form", "topic", "when", "role", "count", "file", "line");
    for (const auto& row : rollup.activities) {
        const auto& activity = row.activity;
        csv.row(unit_id(rollup, row.unit), id_at(programme.activities, activity.kind),
                id_at(programme.forms, activity.form), id_at(programme.topics, activity.topic),
                iso_or_nothing(activity.when), activity.role == submission::Role::lead ? "lead" : "joint",
                activity.count, row.file, row.line);
    }
    return csv.text();
}

struct QuantityCell {
    CsvWriter& csv;
    void operator()(std::monostate) const { csv.cell(nullptr); }
    template <class T>
    void operator()(const T& value) const {
        csv.cell(value);
    }
};

std::string shown(const finding::Related& related, text::Language language) {
    return fmt::format("{}:{}:{}: {}", related.file, related.range.start.line, related.range.start.column,
                       related.message.in(language));
}

void put_finding(CsvWriter& csv, const finding::Finding& finding, text::Language language) {
    const auto& range = finding.place.range;
    csv.cell(finding.rule);
    csv.cell(id_of(finding.severity));
    csv.cell(finding.file);
    csv.cell(range.start.line);
    csv.cell(range.start.column);
    csv.cell(range.end.line);
    csv.cell(range.end.column);
    csv.cell(finding.place.pointer);
    csv.cell(finding.unit);
    csv.cell(finding.clause);
    csv.cell(finding.message.in(language));
    csv.cell(finding.hint.in(language));
    std::visit(QuantityCell{csv}, finding.actual);
    std::visit(QuantityCell{csv}, finding.expected);
    csv.cell(joined(finding.suggestions));
    std::vector<std::string> related;
    for (const auto& one : finding.related) related.push_back(shown(one, language));
    csv.cell(joined(related));
    csv.end_row();
}

std::string findings_table(const rollup::Rollup& rollup, text::Language language) {
    CsvWriter csv;
    csv.row("rule", "severity", "file", "line", "column", "end_line", "end_column", "pointer", "unit", "clause",
            "message", "hint", "actual", "expected", "suggestions", "related");
    for (const auto& finding : rollup.findings) put_finding(csv, finding, language);
    return csv.text();
}

std::string causes_table(const rollup::Rollup& rollup, const std::vector<rollup::Cause>& causes) {
    const auto& targets = rollup.programme->targets;
    CsvWriter csv;
    csv.row("unit", "target", "cause", "cause_unit", "cause_period", "cause_target", "cause_status", "name", "value",
            "threshold");
    for (const auto& cause : causes) {
        const auto& row = rollup.targets[cause.row];
        csv.row(unit_id(rollup, row.unit), id_at(targets, row.target), rollup::id_of(cause.kind),
                unit_id(rollup, cause.unit), iso_or_nothing(cause.period), id_at(targets, cause.target),
                cause.status ? rollup::id_of(*cause.status) : std::string_view(), cause.name, cause.value, cause.asked);
    }
    return csv.text();
}

std::string changes_table(const std::vector<rollup::Change>& changes) {
    CsvWriter csv;
    csv.row("unit", "figure", "column", "was", "was_reported", "is", "is_reported", "files", "gone");
    for (const auto& change : changes)
        csv.row(change.unit, change.figure, id_of(change.column), change.was.value, change.was.reported,
                change.is.value, change.is.reported, joined(change.files), joined(change.gone));
    return csv.text();
}

}  // namespace

std::vector<Table> rollup_as_csv(const rollup::Rollup& rollup, const Presentation& presentation) {
    std::vector<Table> tables{{"submissions.csv", submissions_table(rollup)},
                              {"figures.csv", figures_table(rollup)},
                              {"targets.csv", targets_table(rollup)},
                              {"activities.csv", activities_table(rollup)},
                              {"findings.csv", findings_table(rollup, presentation.language)},
                              {"causes.csv", {}},
                              {"changes.csv", {}}};
    if (rollup.causes) tables[5].text = causes_table(rollup, *rollup.causes);
    if (rollup.changes) tables[6].text = changes_table(*rollup.changes);
    return tables;
}

}  // namespace giamsat::report
