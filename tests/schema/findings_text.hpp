// SPDX-License-Identifier: MIT
// The findings of the schema check as text, for tables of complete results.
#pragma once

#include "schema/schema.hpp"
#include "yaml/reader.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <string>
#include <string_view>

namespace giamsat::schema {

/// A finding in lines: rule, place and pointer; message and hint in Vietnamese; the same in English; suggestions.
/// Empty hints and suggestions have no line.
inline std::string as_lines(const finding::Finding& finding) {
    const auto& [start, end] = finding.place.range;
    std::string lines = fmt::format("{} {}:{}-{}:{} {}\n", finding.rule, start.line, start.column, end.line, end.column,
                                    finding.place.pointer);
    for (const auto language : {text::Language::vi, text::Language::en}) {
        lines += finding.message.in(language) + "\n";
        if (!finding.hint.empty()) lines += "= " + finding.hint.in(language) + "\n";
    }
    if (!finding.suggestions.empty()) lines += fmt::format("[{}]\n", fmt::join(finding.suggestions, " | "));
    return lines;
}

/// All findings in the text, in the order of the file.
inline std::string findings_text(const schema::Schema& schema, std::string_view text) {
    finding::FindingList findings("test.yaml", text);
    auto document = yaml::read(text, findings);
    REQUIRE(document);
    schema::check(schema, document.root(), schema::Reading::plain_text, findings);
    std::ranges::sort(findings.all(), finding::before);
    std::string lines;
    for (const auto& finding : findings.all()) lines += as_lines(finding);
    return lines;
}

}  // namespace giamsat::schema
