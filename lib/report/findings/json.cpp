// SPDX-License-Identifier: MIT
#include "report/findings/json.hpp"

#include "report/json_values.hpp"
#include "text/date.hpp"

namespace giamsat::report {
namespace {

Json json_summary(const intake::Summary& summary) {
    return {{"files", summary.files},       {"unreadable", summary.unreadable}, {"errors", summary.errors},
            {"warnings", summary.warnings}, {"notices", summary.notices},       {"ignored", summary.ignored}};
}

Json json_kind(const std::optional<programme::Duty::Kind>& kind) {
    if (!kind) return nullptr;
    return *kind == programme::Duty::Kind::plan ? "plan" : "report";
}

Json json_files(const std::vector<intake::CheckedFile>& files) {
    auto rows = Json::array();
    for (const auto& file : files)
        rows.push_back({{"file", file.file},
                        {"kind", json_kind(file.kind)},
                        {"unit", json_text(file.unit)},
                        {"period", json_text(file.period)},
                        {"revision", file.revision == 0 ? Json(nullptr) : Json(file.revision)},
                        {"errors", file.errors}});
    return rows;
}

}  // namespace

std::string validation_as_json(const intake::Validation& validation, const Presentation& presentation) {
    return json_document({{"schema", "giamsat.validate/1"},
                          {"programme", validation.programme != nullptr ? validation.programme->id : ""},
                          {"as_of", text::iso(validation.as_of)},
                          {"exit_code", presentation.exit_code},
                          {"summary", json_summary(validation.summary)},
                          {"files", json_files(validation.files)},
                          {"findings", json_findings(validation.findings, presentation.language)}});
}

}  // namespace giamsat::report
