// SPDX-License-Identifier: MIT
#include "report/rollup/json.hpp"

#include "report/json_values.hpp"
#include "report/rollup/columns.hpp"
#include "rollup/causes.hpp"
#include "rollup/written_names.hpp"

#include <cstddef>

namespace giamsat::report {
namespace {

namespace part = rollup::part;

struct ValueAsJson {
    Json operator()(std::monostate) const { return nullptr; }
    Json operator()(std::int64_t number) const { return number; }
    Json operator()(double number) const { return json_number(number); }
    Json operator()(const std::string& text) const { return text; }
    Json operator()(const std::vector<std::string>& texts) const { return texts; }
};

template <class Row>
Json row_of(const rollup::Rollup& rollup, std::span<const RollupColumn<Row>> columns, const Row& row) {
    Json object;
    for (const auto& each : columns) object.emplace(each.name, std::visit(ValueAsJson{}, each.value(rollup, row)));
    return object;
}

Json json_causes(const rollup::Rollup& rollup, std::size_t target) {
    auto causes = Json::array();
    for (const auto& cause : rollup::causes_of_row(*rollup.causes, target))
        causes.push_back(row_of(rollup, cause_columns(), cause));
    return causes;
}

Json row_with_causes(const rollup::Rollup& rollup, const rollup::TargetRow& target) {
    auto row = row_of(rollup, target_columns(), target);
    if (rollup.causes)
        row.emplace(part::causes, json_causes(rollup, static_cast<std::size_t>(&target - rollup.targets.data())));
    return row;
}

}  // namespace

std::string rollup_as_json(const compare::Compared& compared, const Presentation& presentation) {
    const auto& rollup = compared.rollup;
    const auto by = [&](const auto& columns) {
        return [&rollup, columns](const auto& row) { return row_of(rollup, columns, row); };
    };
    JsonWriter document;
    document.member(part::schema, rollup::written_schema);
    document.member(part::programme, rollup.programme->id);
    document.member(part::unit,
                    rollup.unit == programme::no_unit ? Json(nullptr) : Json(rollup.programme->unit(rollup.unit).id));
    document.member(part::period, text::iso(rollup.period));
    document.member(part::as_of, text::iso(rollup.as_of));
    document.list(part::submissions, rollup.submissions, by(submission_columns()));
    document.list(part::figures, rollup.figures, by(figure_columns()));
    document.list(part::targets, rollup.targets,
                  [&](const rollup::TargetRow& target) { return row_with_causes(rollup, target); });
    document.list(part::activities, rollup.activities, by(activity_columns()));
    document.list(part::findings, rollup.findings,
                  [&](const finding::Finding& finding) { return json_finding(finding, presentation.language); });
    if (compared.changes) document.list(part::changes, *compared.changes, by(change_columns()));
    return document.take();
}

}  // namespace giamsat::report
