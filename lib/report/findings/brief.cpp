// SPDX-License-Identifier: MIT
#include "report/findings/brief.hpp"

#include "report/findings/severity_words.hpp"
#include "report/safe_text.hpp"
#include "text/lines.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <span>
#include <vector>

namespace giamsat::report {
namespace {

using finding::Severity;

constexpr std::array gravest_first{Severity::error, Severity::warning, Severity::notice};

// "2 lỗi, 1 cảnh báo"
std::string counts_of(std::span<const finding::Finding> findings, text::Language language) {
    std::vector<std::string> counts;
    for (const auto severity : gravest_first) {
        const auto count = std::ranges::count(findings, severity, &finding::Finding::severity);
        if (count > 0) counts.push_back(text::counted(count, noun_of(severity)).in(language));
    }
    return fmt::format("{}", fmt::join(counts, ", "));
}

std::string line_of_file(std::span<const finding::Finding> findings, text::Language language) {
    constexpr text::Message at_line{"dòng {0}: {1}", "line {0}: {1}"};
    const auto& first = *std::ranges::max_element(findings, {}, &finding::Finding::severity);
    const auto message = std::string(text::first_line(first.message.in(language)));
    if (first.file.empty()) return fmt::format("{}: {}\n", counts_of(findings, language), safe_text(message));
    const auto place = text::say(at_line, first.place.range.start.line, message);
    return fmt::format("{}: {}; {}\n", safe_text(first.file), counts_of(findings, language),
                       safe_text(place.in(language)));
}

}  // namespace

std::string validation_as_brief(const intake::Validation& validation, const Presentation& presentation) {
    std::string text;
    std::span<const finding::Finding> rest(validation.findings);
    while (!rest.empty()) {
        const auto end = std::ranges::find_if(
            rest, [&](const finding::Finding& finding) { return finding.file != rest.front().file; });
        const auto of_file = rest.first(static_cast<std::size_t>(end - rest.begin()));
        const bool shown = !presentation.quiet || std::ranges::any_of(of_file, [](const finding::Finding& finding) {
            return finding.severity != Severity::notice;
        });
        if (shown) text += line_of_file(of_file, presentation.language);
        rest = rest.subspan(of_file.size());
    }
    return text;
}

}  // namespace giamsat::report
