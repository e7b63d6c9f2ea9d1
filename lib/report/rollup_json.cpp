// SPDX-License-Identifier: MIT
#include "report/rollup_json.hpp"

#include "report/json_values.hpp"
#include "rollup/causes.hpp"
#include "rollup/status_words.hpp"

#include <cstddef>

namespace giamsat {
namespace {

// The id of an element of one of the programme's lists; null where there is none.
template <class T>
Json json_id(const std::vector<T>& elements, int index) {
    return index < 0 ? Json(nullptr) : Json(elements.at(static_cast<std::size_t>(index)).id);
}

Json json_unit(const Rollup& rollup, UnitIndex unit) {
    return unit == no_unit ? Json(nullptr) : Json(rollup.programme->unit(unit).id);
}

Json json_share_or_count(const std::optional<double>& number) {
    return number ? json_number(*number) : Json(nullptr);
}

Json json_date(const std::optional<Date>& date) {
    return date ? Json(iso(*date)) : Json(nullptr);
}

Json json_period(const std::optional<Period>& period) {
    return period ? Json(iso(*period)) : Json(nullptr);
}

Json row_of(const Rollup& rollup, const SubmissionRow& row) {
    return {{"unit", json_unit(rollup, row.unit)},
            {"submission", json_id(rollup.programme->duties, row.duty)},
            {"period", iso(row.period)},
            {"state", id_of(row.state)},
            {"submitted", json_date(row.submitted)},
            {"days_late", json_optional(row.days_late)},
            {"revision", row.revision == 0 ? Json(nullptr) : Json(row.revision)},
            {"file", json_text(row.file)},
            {"sha256", json_text(row.sha256)}};
}

Json row_of(const Rollup& rollup, const FigureRow& row) {
    return {{"unit", json_unit(rollup, row.unit)},
            {"figure", rollup.programme->field_path(row.field)},
            {"period", json_optional(row.period.value)},
            {"period_reported", row.period.reported},
            {"year", json_optional(row.year.value)},
            {"year_reported", row.year.reported},
            {"expected", row.expected}};
}

Json row_of(const Rollup& rollup, const TargetRow& row) {
    return {{"unit", json_unit(rollup, row.unit)},
            {"target", json_id(rollup.programme->targets, row.target)},
            {"value", json_share_or_count(row.value)},
            {"threshold", json_share_or_count(row.threshold)},
            {"status", id_of(row.status)}};
}

Json row_of(const Rollup& rollup, const ActivityRow& row) {
    const auto& activity = row.activity;
    return {{"unit", json_unit(rollup, row.unit)},
            {"kind", json_id(rollup.programme->activities, activity.kind)},
            {"form", json_id(rollup.programme->forms, activity.form.value_or(-1))},
            {"topic", json_id(rollup.programme->topics, activity.topic.value_or(-1))},
            {"when", json_period(activity.when)},
            {"role", activity.role == Role::lead ? "lead" : "joint"},
            {"count", activity.count},
            {"file", row.file},
            {"line", row.line}};
}

Json json_cause(const Rollup& rollup, const Cause& cause) {
    return {{"cause", id_of(cause.kind)},
            {"unit", json_unit(rollup, cause.unit)},
            {"period", json_period(cause.period)},
            {"target", json_id(rollup.programme->targets, cause.target.value_or(-1))},
            {"status", cause.status ? Json(id_of(*cause.status)) : Json(nullptr)},
            {"name", json_text(cause.name)},
            {"value", json_optional(cause.value)},
            {"threshold", json_optional(cause.asked)}};
}

Json json_targets(const Rollup& rollup) {
    auto rows = Json::array();
    for (std::size_t i = 0; i < rollup.targets.size(); ++i) {
        auto& row = rows.emplace_back(row_of(rollup, rollup.targets[i]));
        if (!rollup.causes) continue;
        auto& causes = row["causes"] = Json::array();
        for (const auto& cause : causes_of_row(*rollup.causes, i)) causes.push_back(json_cause(rollup, cause));
    }
    return rows;
}

Json json_change(const Change& change) {
    return {{"unit", change.unit},
            {"figure", change.figure},
            {"column", id_of(change.column)},
            {"was", json_optional(change.was.value)},
            {"was_reported", change.was.reported},
            {"is", json_optional(change.is.value)},
            {"is_reported", change.is.reported},
            {"files", change.files},
            {"gone", change.gone}};
}

Json json_changes(const std::vector<Change>& changes) {
    auto rows = Json::array();
    for (const auto& change : changes) rows.push_back(json_change(change));
    return rows;
}

template <class Row>
Json json_rows(const Rollup& rollup, const std::vector<Row>& rows) {
    auto result = Json::array();
    for (const auto& row : rows) result.push_back(row_of(rollup, row));
    return result;
}

}  // namespace

std::string_view id_of(Change::Column column) {
    return column == Change::Column::period ? "period" : "year";
}

std::string rollup_as_json(const Rollup& rollup, const Presentation& presentation) {
    Json document = {{"schema", "giamsat.rollup/1"},
                     {"programme", rollup.programme->id},
                     {"unit", json_unit(rollup, rollup.unit)},
                     {"period", iso(rollup.period)},
                     {"as_of", iso(rollup.as_of)},
                     {"submissions", json_rows(rollup, rollup.submissions)},
                     {"figures", json_rows(rollup, rollup.figures)},
                     {"targets", json_targets(rollup)},
                     {"activities", json_rows(rollup, rollup.activities)},
                     {"findings", json_findings(rollup.findings, presentation.language)}};
    if (rollup.changes) document["changes"] = json_changes(*rollup.changes);
    return json_document(document);
}

}  // namespace giamsat
