// SPDX-License-Identifier: MIT
#include "intake/validation.hpp"

#include <algorithm>
#include <string_view>
#include <unordered_map>

namespace giamsat::intake {
namespace {

bool names(const std::vector<std::string>& rules, const finding::Finding& finding) {
    return std::ranges::find(rules, finding.rule) != rules.end();
}

int& number_of(Summary& summary, finding::Severity severity) {
    switch (severity) {
        case finding::Severity::notice:
            return summary.notices;
        case finding::Severity::warning:
            return summary.warnings;
        case finding::Severity::error:
            break;
    }
    return summary.errors;
}

}  // namespace

Validation summed(Validation validation, const Selection& selection) {
    auto& summary = validation.summary;
    summary = {.files = static_cast<int>(validation.files.size())};
    summary.ignored = static_cast<int>(std::erase_if(validation.findings, [&](const finding::Finding& finding) {
        return names(selection.ignored, finding) || (!selection.only.empty() && !names(selection.only, finding));
    }));
    std::unordered_map<std::string_view, int> errors_in;
    for (const auto& finding : validation.findings) {
        ++number_of(summary, finding.severity);
        if (finding.severity == finding::Severity::error) ++errors_in[finding.file];
    }
    for (auto& file : validation.files) {
        file.errors = errors_in[file.file];
        if (file.unreadable) ++summary.unreadable;
    }
    return validation;
}

}  // namespace giamsat::intake
