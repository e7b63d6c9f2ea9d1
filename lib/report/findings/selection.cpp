// SPDX-License-Identifier: MIT
#include "report/findings/selection.hpp"

#include <algorithm>
#include <map>

namespace giamsat::report {
namespace {

bool names(const std::vector<std::string>& rules, const finding::Finding& finding) {
    return std::ranges::find(rules, finding.rule) != rules.end();
}

std::map<std::string, int> errors_by_file(const std::vector<finding::Finding>& findings) {
    std::map<std::string, int> errors;
    for (const auto& finding : findings)
        if (finding.severity == finding::Severity::error) ++errors[finding.file];
    return errors;
}

}  // namespace

intake::Validation select(intake::Validation validation, const Selection& selection) {
    if (selection.only.empty() && selection.ignored.empty()) return validation;
    auto& findings = validation.findings;
    const auto removed = std::erase_if(findings, [&](const finding::Finding& finding) {
        return names(selection.ignored, finding) || (!selection.only.empty() && !names(selection.only, finding));
    });
    validation.summary = intake::summary_of(validation);
    validation.summary.ignored = static_cast<int>(removed);
    auto errors = errors_by_file(findings);
    for (auto& file : validation.files) file.errors = errors[file.file];
    return validation;
}

}  // namespace giamsat::report
