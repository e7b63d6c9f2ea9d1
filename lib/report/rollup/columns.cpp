// SPDX-License-Identifier: MIT
#include "report/rollup/columns.hpp"

#include "rollup/causes.hpp"
#include "rollup/status_words.hpp"
#include "rollup/written_names.hpp"

#include <array>
#include <concepts>
#include <cstddef>
#include <optional>

namespace giamsat::report {
namespace {

namespace column = rollup::column;
using rollup::Rollup;

ColumnValue value_of(std::string_view text) {
    return std::string(text);
}

ColumnValue unless_empty(std::string_view text) {
    if (text.empty()) return {};
    return value_of(text);
}

ColumnValue value_of(std::integral auto number) {
    return static_cast<std::int64_t>(number);
}

template <class Number>
ColumnValue value_of(const std::optional<Number>& number) {
    if (!number) return {};
    if constexpr (std::integral<Number>) return static_cast<std::int64_t>(*number);
    return *number;
}

// The id of an element of one of the programme's lists.
template <class T>
ColumnValue id_at(const programme::IndexVec<T>& elements, programme::Index<T> index) {
    if (!index) return {};
    return elements[index].id;
}

ColumnValue id_of_unit(const Rollup& rollup, programme::UnitIndex unit) {
    if (unit == programme::no_unit) return {};
    return rollup.programme->unit(unit).id;
}

template <class Time>
ColumnValue iso_of(const std::optional<Time>& time) {
    if (!time) return {};
    return text::iso(*time);
}

ColumnValue status_of(const std::optional<target::Status>& status) {
    if (!status) return {};
    return value_of(rollup::id_of(*status));
}

ColumnValue revision_of(const rollup::SubmissionRow& row) {
    if (row.revision == 0) return {};
    return value_of(row.revision);
}

ColumnValue role_of(const submission::Activity& activity) {
    return value_of(activity.role == submission::Role::lead ? "lead" : "joint");
}

using Submission = rollup::SubmissionRow;
constexpr auto submission_table = std::to_array<RollupColumn<Submission>>({
    {column::unit, [](const Rollup& r, const Submission& row) { return id_of_unit(r, row.unit); }},
    {column::submission, [](const Rollup& r, const Submission& row) { return id_at(r.programme->duties, row.duty); }},
    {column::period, [](const Rollup&, const Submission& row) { return value_of(text::iso(row.period)); }},
    {column::state, [](const Rollup&, const Submission& row) { return value_of(rollup::id_of(row.state)); }},
    {column::submitted, [](const Rollup&, const Submission& row) { return iso_of(row.submitted); }},
    {column::days_late, [](const Rollup&, const Submission& row) { return value_of(row.days_late); }},
    {column::revision, [](const Rollup&, const Submission& row) { return revision_of(row); }},
    {column::file, [](const Rollup&, const Submission& row) { return unless_empty(row.file); }},
    {column::sha256, [](const Rollup&, const Submission& row) { return unless_empty(row.sha256); }},
});

using Figure = rollup::FigureRow;
constexpr auto figure_table = std::to_array<RollupColumn<Figure>>({
    {column::unit, [](const Rollup& r, const Figure& row) { return id_of_unit(r, row.unit); }},
    {column::figure, [](const Rollup& r, const Figure& row) { return value_of(r.programme->field_path(row.field)); }},
    {column::period, [](const Rollup&, const Figure& row) { return value_of(row.period.value); }},
    {column::period_reported, [](const Rollup&, const Figure& row) { return value_of(row.period.reported); }},
    {column::period_complete, [](const Rollup&, const Figure& row) { return value_of(row.period_complete); }},
    {column::year, [](const Rollup&, const Figure& row) { return value_of(row.year.value); }},
    {column::year_reported, [](const Rollup&, const Figure& row) { return value_of(row.year.reported); }},
    {column::year_complete, [](const Rollup&, const Figure& row) { return value_of(row.year_complete); }},
    {column::expected, [](const Rollup&, const Figure& row) { return value_of(row.expected); }},
});

using Target = rollup::TargetRow;
constexpr auto target_table = std::to_array<RollupColumn<Target>>({
    {column::unit, [](const Rollup& r, const Target& row) { return id_of_unit(r, row.unit); }},
    {column::target, [](const Rollup& r, const Target& row) { return id_at(r.programme->targets, row.target); }},
    {column::value, [](const Rollup&, const Target& row) { return value_of(row.value); }},
    {column::threshold, [](const Rollup&, const Target& row) { return value_of(row.threshold); }},
    {column::status, [](const Rollup&, const Target& row) { return value_of(rollup::id_of(row.status)); }},
});

using Activity = rollup::ActivityRow;
constexpr auto activity_table = std::to_array<RollupColumn<Activity>>({
    {column::unit, [](const Rollup& r, const Activity& row) { return id_of_unit(r, row.unit); }},
    {column::kind,
     [](const Rollup& r, const Activity& row) { return id_at(r.programme->activities, row.activity.kind); }},
    {column::form, [](const Rollup& r, const Activity& row) { return id_at(r.programme->forms, row.activity.form); }},
    {column::topic,
     [](const Rollup& r, const Activity& row) { return id_at(r.programme->topics, row.activity.topic); }},
    {column::when, [](const Rollup&, const Activity& row) { return iso_of(row.activity.when); }},
    {column::role, [](const Rollup&, const Activity& row) { return role_of(row.activity); }},
    {column::count, [](const Rollup&, const Activity& row) { return value_of(row.activity.count); }},
    {column::event, [](const Rollup&, const Activity& row) { return unless_empty(row.activity.event); }},
    {column::file, [](const Rollup&, const Activity& row) { return value_of(row.file); }},
    {column::line, [](const Rollup&, const Activity& row) { return value_of(row.line); }},
});

using Cause = rollup::Cause;
constexpr auto cause_table = std::to_array<RollupColumn<Cause>>({
    {column::cause, [](const Rollup&, const Cause& row) { return value_of(rollup::id_of(row.kind)); }},
    {column::unit, [](const Rollup& r, const Cause& row) { return id_of_unit(r, row.unit); }},
    {column::period, [](const Rollup&, const Cause& row) { return iso_of(row.period); }},
    {column::target, [](const Rollup& r, const Cause& row) { return id_at(r.programme->targets, row.target); }},
    {column::status, [](const Rollup&, const Cause& row) { return status_of(row.status); }},
    {column::name, [](const Rollup&, const Cause& row) { return unless_empty(row.name); }},
    {column::value, [](const Rollup&, const Cause& row) { return value_of(row.value); }},
    {column::threshold, [](const Rollup&, const Cause& row) { return value_of(row.asked); }},
});

using Change = compare::Change;
constexpr auto change_table = std::to_array<RollupColumn<Change>>({
    {column::unit, [](const Rollup&, const Change& row) { return value_of(row.unit); }},
    {column::figure, [](const Rollup&, const Change& row) { return value_of(row.figure); }},
    {column::column, [](const Rollup&, const Change& row) { return value_of(compare::id_of(row.column)); }},
    {column::was, [](const Rollup&, const Change& row) { return value_of(row.was.value); }},
    {column::was_reported, [](const Rollup&, const Change& row) { return value_of(row.was.reported); }},
    {column::is, [](const Rollup&, const Change& row) { return value_of(row.is.value); }},
    {column::is_reported, [](const Rollup&, const Change& row) { return value_of(row.is.reported); }},
    {column::files, [](const Rollup&, const Change& row) -> ColumnValue { return row.files; }},
    {column::gone, [](const Rollup&, const Change& row) -> ColumnValue { return row.gone; }},
});

}  // namespace

std::span<const RollupColumn<rollup::SubmissionRow>> submission_columns() {
    return submission_table;
}

std::span<const RollupColumn<rollup::FigureRow>> figure_columns() {
    return figure_table;
}

std::span<const RollupColumn<rollup::TargetRow>> target_columns() {
    return target_table;
}

std::span<const RollupColumn<rollup::ActivityRow>> activity_columns() {
    return activity_table;
}

std::span<const RollupColumn<rollup::Cause>> cause_columns() {
    return cause_table;
}

std::span<const RollupColumn<compare::Change>> change_columns() {
    return change_table;
}

}  // namespace giamsat::report
