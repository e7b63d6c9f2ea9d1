// SPDX-License-Identifier: MIT
#include "report/rollup/csv.hpp"

#include "report/csv.hpp"
#include "report/findings/severity_words.hpp"
#include "report/rollup/columns.hpp"
#include "rollup/written_names.hpp"
#include "text/join.hpp"

#include <fmt/format.h>

#include <cstddef>
#include <variant>

namespace giamsat::report {
namespace {

namespace column = rollup::column;
namespace part = rollup::part;

std::string joined(const std::vector<std::string>& texts) {
    return text::join(texts, "; ");
}

struct ValueCell {
    CsvWriter& csv;
    void operator()(std::monostate) const { csv.cell(nullptr); }
    void operator()(const std::vector<std::string>& texts) const { csv.cell(joined(texts)); }
    template <class T>
    void operator()(const T& value) const {
        csv.cell(value);
    }
};

template <class Row>
void put_cells(CsvWriter& csv, const rollup::Rollup& rollup, std::span<const RollupColumn<Row>> columns,
               const Row& row) {
    for (const auto& each : columns) std::visit(ValueCell{csv}, each.value(rollup, row));
}

template <class Row>
std::string table_of(const rollup::Rollup& rollup, std::span<const RollupColumn<Row>> columns,
                     const std::vector<Row>& rows) {
    CsvWriter csv;
    for (const auto& each : columns) csv.cell(each.name);
    csv.end_row();
    for (const auto& row : rows) {
        put_cells(csv, rollup, columns, row);
        csv.end_row();
    }
    return csv.text();
}

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
    std::visit(ValueCell{csv}, finding.actual);
    std::visit(ValueCell{csv}, finding.expected);
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

// Beside the columns of a target of the same names.
std::string name_beside_target(std::string_view name) {
    const bool taken =
        name == column::unit || name == column::period || name == column::target || name == column::status;
    return taken ? fmt::format("{}_{}", column::cause, name) : std::string(name);
}

// Each with the target that is not met.
std::string causes_table(const rollup::Rollup& rollup, const std::vector<rollup::Cause>& causes) {
    const auto of_target = target_columns().first(2);
    CsvWriter csv;
    for (const auto& each : of_target) csv.cell(each.name);
    for (const auto& each : cause_columns()) csv.cell(name_beside_target(each.name));
    csv.end_row();
    for (const auto& cause : causes) {
        put_cells(csv, rollup, of_target, rollup.targets[cause.row]);
        put_cells(csv, rollup, cause_columns(), cause);
        csv.end_row();
    }
    return csv.text();
}

std::string file_of(std::string_view table) {
    return fmt::format("{}.csv", table);
}

}  // namespace

std::vector<Table> rollup_as_csv(const compare::Compared& compared, const Presentation& presentation) {
    const auto& rollup = compared.rollup;
    Table causes{file_of(part::causes), {}};
    if (rollup.causes) causes.text = causes_table(rollup, *rollup.causes);
    Table changes{file_of(part::changes), {}};
    if (compared.changes) changes.text = table_of(rollup, change_columns(), *compared.changes);
    return {{file_of(part::submissions), table_of(rollup, submission_columns(), rollup.submissions)},
            {file_of(part::figures), table_of(rollup, figure_columns(), rollup.figures)},
            {file_of(part::targets), table_of(rollup, target_columns(), rollup.targets)},
            {file_of(part::activities), table_of(rollup, activity_columns(), rollup.activities)},
            {file_of(part::findings), findings_table(rollup, presentation.language)},
            causes,
            changes};
}

}  // namespace giamsat::report
