// SPDX-License-Identifier: MIT
#include "report/findings/oneline.hpp"

#include "report/findings/finding_lines.hpp"
#include "report/findings/severity_words.hpp"
#include "report/safe_text.hpp"

#include <fmt/format.h>

namespace giamsat::report {
namespace {

std::string line_of(const finding::Finding& finding, text::Language language) {
    const auto& start = finding.place.range.start;
    return fmt::format("{}:{}:{}: {}: {} [{}]\n", safe_text(finding.file), start.line, start.column,
                       text::say(word_of(finding.severity)).in(language),
                       fmt::join(finding_lines(finding, language), " · "), finding.rule);
}

}  // namespace

std::string validation_as_oneline(const intake::Validation& validation, const Presentation& presentation) {
    std::string text;
    for (const auto& finding : validation.findings)
        if (!presentation.quiet || finding.severity != finding::Severity::notice)
            text += line_of(finding, presentation.language);
    return text;
}

}  // namespace giamsat::report
