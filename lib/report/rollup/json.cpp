// SPDX-License-Identifier: MIT
#include "report/rollup/json.hpp"

#include "report/json_values.hpp"
#include "rollup/causes.hpp"
#include "rollup/status_words.hpp"

#include <cstddef>

namespace giamsat::report {
namespace {

// The id of an element of one of the programme's lists; null where there is none.
template <class T>
Json json_id(const programme::IndexVec<T>& elements, programme::Index<T> index) {
    return index ? Json(elements[index].id) : Json(nullptr);
}

Json json_unit(const rollup::Rollup& rollup, programme::UnitIndex unit) {
    return unit == programme::no_unit ? Json(nullptr) : Json(rollup.programme->unit(unit).id);
}

Json json_share_or_count(const std::optional<double>& number) {
    return number ? json_number(*number) : Json(nullptr);
}

Json json_date(const std::optional<text::Date>& date) {
    return date ? Json(text::iso(*date)) : Json(nullptr);
}

Json json_period(const std::optional<text::Period>& period) {
    return period ? Json(text::iso(*period)) : Json(nullptr);
}

Json row_of(const rollup::Rollup& rollup, const rollup::SubmissionRow& row) {
    return {{"unit", json_unit(rollup, row.unit)},
            {"submission", json_id(rollup.programme->duties, row.duty)},
            {"period", text::iso(row.period)},
            {"state", rollup::id_of(row.state)},
            {"submitted", json_date(row.submitted)},
            {"days_late", json_optional(row.days_late)},
            {"revision", row.revision == 0 ? Json(nullptr) : Json(row.revision)},
            {"file", json_text(row.file)},
            {"sha256", json_text(row.sha256)}};
}

Json row_of(const rollup::Rollup& rollup, const rollup::FigureRow& row) {
    return {{"unit", json_unit(rollup, row.unit)},
            {"figure", rollup.programme->field_path(row.field)},
            {"period", json_optional(row.period.value)},
            {"period_reported", row.period.reported},
            {"year", json_optional(row.year.value)},
            {"year_reported", row.year.reported},
            {"expected", row.expected}};
}

Json row_of(const rollup::Rollup& rollup, const rollup::TargetRow& row) {
    return {{"unit", json_unit(rollup, row.unit)},
            {"target", json_id(rollup.programme->targets, row.target)},
            {"value", json_share_or_count(row.value)},
            {"threshold", json_share_or_count(row.threshold)},
            {"status", rollup::id_of(row.status)}};
}

Json row_of(const rollup::Rollup& rollup, const rollup::ActivityRow& row) {
    const auto& activity = row.activity;
    return {{"unit", json_unit(rollup, row.unit)},
            {"kind", json_id(rollup.programme->activities, activity.kind)},
            {"form", json_id(rollup.programme->forms, activity.form)},
            {"topic", json_id(rollup.programme->topics, activity.topic)},
            {"when", json_period(activity.when)},
            {"role", activity.role == submission::Role::lead ? "lead" : "joint"},
            {"count", activity.count},
            {"file", row.file},
            {"line", row.line}};
}

Json json_cause(const rollup::Rollup& rollup, const rollup::Cause& cause) {
    return {{"cause", rollup::id_of(cause.kind)},
            {"unit", json_unit(rollup, cause.unit)},
            {"period", json_period(cause.period)},
            {"target", json_id(rollup.programme->targets, cause.target)},
            {"status", cause.status ? Json(rollup::id_of(*cause.status)) : Json(nullptr)},
            {"name", json_text(cause.name)},
            {"value", json_optional(cause.value)},
            {"threshold", json_optional(cause.asked)}};
}

Json json_causes(const rollup::Rollup& rollup, std::size_t row) {
    auto causes = Json::array();
    for (const auto& cause : rollup::causes_of_row(*rollup.causes, row)) causes.push_back(json_cause(rollup, cause));
    return causes;
}

Json row_with_causes(const rollup::Rollup& rollup, const rollup::TargetRow& target) {
    auto row = row_of(rollup, target);
    if (rollup.causes) row["causes"] = json_causes(rollup, static_cast<std::size_t>(&target - rollup.targets.data()));
    return row;
}

Json json_change(const rollup::Change& change) {
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

}  // namespace

std::string_view id_of(rollup::Change::Column column) {
    return column == rollup::Change::Column::period ? "period" : "year";
}

std::string rollup_as_json(const rollup::Rollup& rollup, const Presentation& presentation) {
    const auto row = [&](const auto& one) { return row_of(rollup, one); };
    JsonWriter document;
    document.member("schema", "giamsat.rollup/1");
    document.member("programme", rollup.programme->id);
    document.member("unit", json_unit(rollup, rollup.unit));
    document.member("period", text::iso(rollup.period));
    document.member("as_of", text::iso(rollup.as_of));
    document.list("submissions", rollup.submissions, row);
    document.list("figures", rollup.figures, row);
    document.list("targets", rollup.targets,
                  [&](const rollup::TargetRow& one) { return row_with_causes(rollup, one); });
    document.list("activities", rollup.activities, row);
    document.list("findings", rollup.findings,
                  [&](const finding::Finding& one) { return json_finding(one, presentation.language); });
    if (rollup.changes) document.list("changes", *rollup.changes, json_change);
    return document.take();
}

}  // namespace giamsat::report
