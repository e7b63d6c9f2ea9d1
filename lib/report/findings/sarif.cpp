// SPDX-License-Identifier: MIT
#include "report/findings/sarif.hpp"

#include "data/version.hpp"
#include "text/join.hpp"

#include "report/findings/artifact_path.hpp"
#include "report/findings/finding_lines.hpp"
#include "report/findings/sarif_fingerprints.hpp"
#include "report/findings/sarif_rules.hpp"
#include "report/json_values.hpp"
#include "text/date.hpp"
#include "text/replaced.hpp"

#include <fmt/format.h>

#include <iterator>
#include <map>
#include <string_view>

namespace giamsat::report {
namespace {

constexpr std::string_view schema =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
constexpr std::string_view fingerprint = "giamsat/v1";

// The rules that findings name, with their indices.
using RuleIndices = std::map<std::string_view, int>;

RuleIndices rules_of(const std::vector<finding::Finding>& findings) {
    RuleIndices indices;
    for (const auto& finding : findings) indices.emplace(finding.rule, 0);
    int next = 0;
    for (auto& [rule, index] : indices) index = next++;
    return indices;
}

// The text, escaped for use between the brackets of a link.
std::string link_text(const std::string& text) {
    return text::replaced(text::replaced(text::replaced(one_line(text), "\\", "\\\\"), "[", "\\["), "]", "\\]");
}

// `[text](1)` is a link to the related location with that id; text from files must not become one.
std::string message_of(const finding::Finding& finding, text::Language language) {
    auto text = text::replaced(text::join(finding_lines(finding, language), "\n"), "](", "] (");
    int id = 0;
    for (const auto& related : finding.related)
        text += text::say({"\nliên quan: [{0}]({1})", "\nrelated: [{0}]({1})"}, link_text(related.message.in(language)),
                          ++id)
                    .in(language);
    return text;
}

Json location_of(const std::string& file, const text::Range& range) {
    return {{"artifactLocation", {{"uri", artifact_uri(file)}}},
            {"region",
             {{"startLine", range.start.line},
              {"startColumn", range.start.column},
              {"endLine", range.end.line},
              {"endColumn", range.end.column}}}};
}

Json locations_of(const finding::Finding& finding) {
    auto locations = Json::array();
    if (!finding.file.empty())
        locations.push_back({{"physicalLocation", location_of(finding.file, finding.place.range)}});
    return locations;
}

Json related_locations(const finding::Finding& finding, text::Language language) {
    auto locations = Json::array();
    for (const auto& related : finding.related)
        locations.push_back({{"id", locations.size() + 1},
                             {"physicalLocation", location_of(related.file, related.range)},
                             {"message", {{"text", one_line(related.message.in(language))}}}});
    return locations;
}

Json results_of(const std::vector<finding::Finding>& findings, const RuleIndices& indices, text::Language language) {
    SarifFingerprints fingerprints;
    auto results = Json::array();
    for (const auto& finding : findings)
        results.push_back({{"ruleId", finding.rule},
                           {"ruleIndex", indices.at(finding.rule)},
                           {"level", sarif_level(finding.severity)},
                           {"message", {{"text", message_of(finding, language)}}},
                           {"locations", locations_of(finding)},
                           {"relatedLocations", related_locations(finding, language)},
                           {"partialFingerprints", {{fingerprint, fingerprints.of(finding)}}}});
    return results;
}

Json tool(const intake::Validation& validation, const RuleIndices& indices, const Presentation& presentation) {
    auto descriptors = Json::array();
    for (const auto& rule : indices) descriptors.push_back(sarif_rule(validation.programme, rule.first, presentation));
    return {{"driver", {{"name", "giamsat"}, {"version", data::version()}, {"rules", std::move(descriptors)}}}};
}

Json invocation(const intake::Validation& validation, const Presentation& presentation) {
    auto notifications = Json::array();
    for (const auto& missing : validation.missing)
        notifications.push_back(
            {{"level", "error"}, {"message", {{"text", one_line(missing.in(presentation.language))}}}});
    return {{"executionSuccessful", validation.missing.empty()},
            {"exitCode", presentation.exit_code},
            {"toolExecutionNotifications", std::move(notifications)}};
}

// The files that were read to the end, each once, even if standard input was given the name of one.
Json artifacts_of(const std::vector<intake::CheckedFile>& files) {
    auto artifacts = Json::array();
    std::string last;
    for (const auto& file : files) {
        if (file.unreadable || file.file == last) continue;
        artifacts.push_back(
            {{"location", {{"uri", artifact_uri(file.file)}}}, {"roles", Json::array({"analysisTarget"})}});
        last = file.file;
    }
    return artifacts;
}

}  // namespace

std::string validation_as_sarif(const intake::Validation& validation, const Presentation& presentation) {
    const auto language = presentation.language;
    const auto indices = rules_of(validation.findings);
    const Json run = {{"tool", tool(validation, indices, presentation)},
                      {"invocations", Json::array({invocation(validation, presentation)})},
                      {"language", language == text::Language::vi ? "vi" : "en"},
                      {"columnKind", "unicodeCodePoints"},
                      {"artifacts", artifacts_of(validation.files)},
                      {"results", results_of(validation.findings, indices, language)},
                      {"properties",
                       {{"programme", validation.programme != nullptr ? validation.programme->id : ""},
                        {"as_of", text::iso(validation.as_of)}}}};
    return json_document({{"$schema", schema}, {"version", "2.1.0"}, {"runs", Json::array({run})}});
}

}  // namespace giamsat::report
