// SPDX-License-Identifier: MIT
#include "report/programme/explain.hpp"

#include "programme/needs.hpp"
#include "report/findings/severity_words.hpp"
#include "report/json_values.hpp"
#include "report/rollup/target_values.hpp"
#include "rollup/status_words.hpp"
#include "target/how_to_state.hpp"

namespace giamsat::report {
namespace {

Json json_files(const std::vector<explain::ExampleFile>& files) {
    auto rows = Json::array();
    for (const auto& file : files) rows.push_back({{"name", file.name}, {"text", file.text}});
    return rows;
}

Json json_of(const explain::RuleExplanation& explanation, text::Language language) {
    const auto& rule = *explanation.rule;
    return {{"schema", "giamsat.explain/1"},
            {"kind", "rule"},
            {"rule", rule.id},
            {"severity", id_of(rule.severity)},
            {"what", text::say(rule.title).in(language)},
            {"mend", text::say(rule.guide).in(language)},
            {"command", explanation.example.command},
            {"fails", json_files(explanation.example.fails)},
            {"passes", json_files(explanation.example.passes)}};
}

Json json_of(const explain::TargetExplanation& explanation, text::Language language) {
    const auto& programme = *explanation.programme;
    const auto& target = programme.targets[explanation.target];
    Json document{{"schema", "giamsat.explain/1"}, {"kind", "target"}, {"programme", programme.id}};
    document.update(json_target(programme, target, programme::no_unit, language));
    document["severity"] = id_of(programme::row_of(target.need).missed);
    document["stated_as"] = target::how_to_state(programme, target).in(language);
    document["command"] = command_of(programme, explanation.example);
    const auto& fails_as = explanation.example.fails_as;
    document["fails_as"] = fails_as ? Json(rollup::id_of(*fails_as)) : Json(nullptr);
    document["fails"] = json_files(explanation.example.fails);
    document["passes"] = json_files(explanation.example.passes);
    return document;
}

Json json_notes(const explain::ClauseExplanation& explanation, text::Language language) {
    auto rows = Json::array();
    for (const auto index : explanation.notes) {
        const auto& note = explanation.programme->clauses[index];
        rows.push_back({{"clause", note.clause},
                        {"outcome", note.outcome},
                        {"title", json_text(note.title.in(language))},
                        {"why", note.why.in(language)},
                        {"covers", note.covers}});
    }
    return rows;
}

Json json_of(const explain::ClauseExplanation& explanation, text::Language language) {
    const auto& programme = *explanation.programme;
    auto targets = Json::array();
    for (const auto index : explanation.targets)
        targets.push_back(json_target(programme, programme.targets[index], programme::no_unit, language));
    auto activities = Json::array();
    for (const auto index : explanation.activities) {
        const auto& kind = programme.activities[index];
        activities.push_back({{"kind", kind.id}, {"name", kind.name.in(language)}});
    }
    return {{"schema", "giamsat.explain/1"},      {"kind", "clause"},
            {"programme", programme.id},          {"clause", explanation.clause},
            {"targets", std::move(targets)},      {"notes", json_notes(explanation, language)},
            {"activities", std::move(activities)}};
}

}  // namespace

std::string explanation_as_json(const explain::Explanation& explanation, const Presentation& presentation) {
    return json_document(std::visit([&](const auto& one) { return json_of(one, presentation.language); }, explanation));
}

}  // namespace giamsat::report
