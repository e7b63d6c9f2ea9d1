// SPDX-License-Identifier: MIT
// The overview of submissions for machines: JSON and CSV.
#include "report/csv.hpp"
#include "report/json_values.hpp"
#include "report/status/overview.hpp"
#include "rollup/status_words.hpp"

#include <optional>

namespace giamsat::report {
namespace {

std::optional<std::string> text_of(const std::optional<text::Date>& date) {
    return date ? std::optional(text::iso(*date)) : std::nullopt;
}

std::optional<int> revision_of(const rollup::SubmissionRow& row) {
    return row.revision == 0 ? std::nullopt : std::optional(row.revision);
}

const programme::Duty& duty_of(const rollup::Overview& overview, const rollup::SubmissionRow& row) {
    return overview.programme->duties[row.duty];
}

Json json_row(const rollup::Overview& overview, const rollup::OwedSubmission& submission) {
    const auto& row = submission.row;
    return {{"unit", overview.programme->unit(row.unit).id},
            {"submission", duty_of(overview, row).id},
            {"period", text::iso(row.period)},
            {"state", rollup::id_of(row.state)},
            {"submitted", json_optional(text_of(row.submitted))},
            {"days_late", json_optional(row.days_late)},
            {"revision", json_optional(revision_of(row))},
            {"file", json_text(row.file)},
            {"sha256", json_text(row.sha256)},
            {"due", json_optional(text_of(submission.due))},
            {"overdue", submission.overdue}};
}

}  // namespace

std::string overview_as_json(const rollup::Overview& overview, const Presentation& presentation) {
    auto rows = Json::array();
    for (const auto& submission : overview.submissions) rows.push_back(json_row(overview, submission));
    return json_document({{"schema", "giamsat.status/1"},
                          {"programme", overview.programme->id},
                          {"unit", overview.programme->unit(overview.unit).id},
                          {"period", overview.period ? Json(text::iso(*overview.period)) : Json(nullptr)},
                          {"as_of", text::iso(overview.as_of)},
                          {"exit_code", presentation.exit_code},
                          {"submissions", rows},
                          {"findings", json_findings(overview.findings, presentation.language)}});
}

std::string overview_as_csv(const rollup::Overview& overview, const Presentation&) {
    CsvWriter csv;
    csv.row("unit", "name", "submission", "period", "state", "submitted", "days_late", "revision", "file", "sha256",
            "due", "overdue");
    for (const auto& submission : overview.submissions) {
        const auto& row = submission.row;
        const auto& unit = overview.programme->unit(row.unit);
        csv.row(unit.id, unit.name, duty_of(overview, row).id, text::iso(row.period), rollup::id_of(row.state),
                text_of(row.submitted), row.days_late, revision_of(row), row.file, row.sha256, text_of(submission.due),
                submission.overdue ? "true" : "false");
    }
    return csv.text();
}

}  // namespace giamsat::report
