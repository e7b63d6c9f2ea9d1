// SPDX-License-Identifier: MIT
#include "report/findings/github.hpp"

#include "report/findings/artifact_path.hpp"
#include "report/findings/finding_lines.hpp"
#include "report/findings/severity_words.hpp"
#include "report/safe_text.hpp"
#include "text/join.hpp"

#include <fmt/format.h>

#include <string_view>

namespace giamsat::report {
namespace {

// Characters that would end a message, or a property of the command.
constexpr std::string_view special_in_message = "%\r\n";
constexpr std::string_view special_in_property = "%\r\n:,";

std::string escaped(std::string_view text, std::string_view special) {
    std::string result;
    for (const char c : text) {
        if (special.find(c) == special.npos)
            result += c;
        else
            result += fmt::format("%{:02X}", static_cast<unsigned>(c));
    }
    return result;
}

std::string property(std::string_view name, std::string_view value) {
    return fmt::format("{}={}", name, escaped(value, special_in_property));
}

std::string place_of(const finding::Finding& finding) {
    if (finding.file.empty()) return {};
    const auto& [start, end] = finding.place.range;
    const auto lines = fmt::format("{},line={},endLine={},", property("file", safe_text(artifact_path(finding.file))),
                                   start.line, end.line);
    return start.line == end.line ? fmt::format("{}col={},endColumn={},", lines, start.column, end.column) : lines;
}

// The ids of the severities happen to be the names of the commands.
std::string command_of(const finding::Finding& finding, text::Language language) {
    auto lines = finding_lines(finding, language);
    for (const auto& related : finding.related) lines.push_back(one_line(related_line(related).in(language)));
    return fmt::format("::{} {}{}::{}\n", id_of(finding.severity), place_of(finding), property("title", finding.rule),
                       escaped(text::join(lines, "\n"), special_in_message));
}

}  // namespace

std::string validation_as_github(const intake::Validation& validation, const Presentation& presentation) {
    const auto language = presentation.language;
    std::string text;
    for (const auto& missing : validation.missing)
        text += fmt::format("::error title=giamsat::{}\n", escaped(one_line(missing.in(language)), special_in_message));
    for (const auto& finding : validation.findings) text += command_of(finding, language);
    return text;
}

}  // namespace giamsat::report
