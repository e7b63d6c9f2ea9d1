// SPDX-License-Identifier: MIT
#include "report/findings/sarif_rules.hpp"

#include "data/enum_table.hpp"
#include "finding/rules.hpp"
#include "programme/needs.hpp"
#include "target/asked.hpp"
#include "target/how_to_state.hpp"
#include "text/unicode.hpp"

#include <string>

namespace giamsat::report {
namespace {

constexpr std::string_view target_family = "target.";

constexpr data::EnumTable<finding::Severity::error, std::string_view> levels({
    {finding::Severity::notice, "note"},
    {finding::Severity::warning, "warning"},
    {finding::Severity::error, "error"},
});

// Turns a phrase into a sentence.
std::string sentence(const std::string& phrase) {
    const auto first = text::sequence_length(phrase, 0);
    return text::upper(phrase.substr(0, first)) + phrase.substr(first) + (phrase.ends_with('.') ? "" : ".");
}

struct Description {
    std::string_view id;
    finding::Severity severity;
    text::Bilingual title;
    text::Bilingual full;
    text::Bilingual help;
    std::string explained_by;  ///< a command; may be empty
};

Json as_json(const Description& description, text::Language language) {
    const auto text = [&](const text::Bilingual& words) { return Json{{"text", sentence(words.in(language))}}; };
    const auto more = description.explained_by.empty() ? description.help
                                                       : text::say({"{0}\n\nXem: {1}", "{0}\n\nSee: {1}"},
                                                                   description.help, description.explained_by);
    return {{"id", description.id},
            {"shortDescription", text(description.title)},
            {"fullDescription", text(description.full)},
            {"help", {{"text", more.in(language)}}},
            {"defaultConfiguration", {{"level", sarif_level(description.severity)}}}};
}

Description of_rule(const finding::Rule& rule, const Presentation& presentation) {
    const auto guide = text::say(rule.guide);
    return {rule.id, rule.severity, text::say(rule.title), guide, guide, presentation.hints.explain_rule(rule.id)};
}

Description of_target(const programme::Programme& programme, const programme::Target& target, std::string_view id,
                      const Presentation& presentation) {
    const auto& need = programme::row_of(target.need);
    return {id,
            need.missed,
            target.title,
            target::what_is_asked(programme, target),
            text::say({"Điều: {0}\nMức: {1}\nCách ghi: {2}", "Clause: {0}\nNeed: {1}\nReport as: {2}"}, target.clause,
                      text::say(need.word), target::how_to_state(programme, target)),
            presentation.hints.explain_target(target.id)};
}

}  // namespace

std::string_view sarif_level(finding::Severity severity) {
    return levels[severity];
}

Json sarif_rule(const programme::Programme* programme, std::string_view id, const Presentation& presentation) {
    if (const auto* rule = finding::find_rule(id)) return as_json(of_rule(*rule, presentation), presentation.language);
    if (programme != nullptr && id.starts_with(target_family))
        if (const auto target = programme::index_of(programme->targets, id.substr(target_family.size())))
            return as_json(of_target(*programme, programme->targets[target], id, presentation), presentation.language);
    return {{"id", id}};
}

}  // namespace giamsat::report
