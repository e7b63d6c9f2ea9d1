// SPDX-License-Identifier: MIT
#include "report/programme/targets.hpp"

#include "programme/needs.hpp"
#include "report/csv.hpp"
#include "report/json_values.hpp"
#include "report/rollup/target_values.hpp"
#include "report/text_table.hpp"
#include "target/asked.hpp"
#include "target/sentences.hpp"
#include "text/counted.hpp"
#include "text/join.hpp"

namespace giamsat::report {
namespace {

const programme::Target& target_at(const explain::TargetList& list, programme::TargetIndex index) {
    return list.programme->targets[index];
}

std::vector<std::string> heads(text::Language language) {
    const auto head = [&](const text::Message& text) { return text::say(text).in(language); };
    return {head({"Mã", "Id"}),    head({"Điều", "Clause"}),         head({"Cấp", "Level"}),
            head({"Mức", "Need"}), head({"Yêu cầu", "Requirement"}), head({"Chỉ tiêu", "Target"})};
}

std::vector<std::string> cells_of(const explain::TargetList& list, const programme::Target& target,
                                  text::Language language) {
    const auto& programme = *list.programme;
    return {target.id,
            target.clause,
            target::level_names(programme, target.levels).in(language),
            text::say(programme::row_of(target.need).word).in(language),
            target::threshold(programme, target, list.unit).in(language),
            target.title.in(language)};
}

text::Bilingual last_line(const explain::TargetList& list) {
    constexpr text::Noun target{"chỉ tiêu", "target", "targets"};
    auto count = text::counted(list.targets.size(), target);
    if (list.unit != programme::no_unit)
        return text::say({"{0} của {1}", "{0} of {1}"}, count, list.programme->unit(list.unit).name);
    if (list.level)
        return text::say({"{0} của cấp {1}", "{0} for the level {1}"}, count,
                         target::in_sentence(list.programme->levels[list.level].name));
    return count;
}

}  // namespace

std::string targets_as_text(const explain::TargetList& list, const Presentation& presentation) {
    TextTable table{heads(presentation.language), {}};
    for (const auto index : list.targets)
        table.rows.push_back(cells_of(list, target_at(list, index), presentation.language));
    auto text = table_as_text(table, presentation.colour);
    if (!presentation.quiet) text += last_line(list).in(presentation.language) + '\n';
    return text;
}

std::string targets_as_json(const explain::TargetList& list, const Presentation& presentation) {
    auto rows = Json::array();
    for (const auto index : list.targets)
        rows.push_back(json_target(*list.programme, target_at(list, index), list.unit, presentation.language));
    const auto& programme = *list.programme;
    return json_document(
        {{"schema", "giamsat.targets/1"},
         {"programme", programme.id},
         {"unit", list.unit == programme::no_unit ? Json(nullptr) : Json(programme.unit(list.unit).id)},
         {"level", list.level ? Json(programme.levels[list.level].id) : Json(nullptr)},
         {"targets", std::move(rows)}});
}

std::string targets_as_csv(const explain::TargetList& list, const Presentation& presentation) {
    const auto language = presentation.language;
    CsvWriter csv;
    csv.row("target", "clause", "levels", "need", "threshold", "asked", "title", "requires", "covers");
    for (const auto index : list.targets) {
        const auto& programme = *list.programme;
        const auto& target = target_at(list, index);
        csv.row(target.id, target.clause, text::join(level_ids(programme, target.levels), " "),
                programme::row_of(target.need).id, target::threshold(programme, target, list.unit).in(language),
                target::what_is_asked(programme, target, list.unit).in(language), target.title.in(language),
                text::join(target_ids(programme, target.requires_met), " "), text::join(target.covers, " "));
    }
    return csv.text();
}

}  // namespace giamsat::report
