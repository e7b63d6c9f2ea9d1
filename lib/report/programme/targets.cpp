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

namespace giamsat {
namespace {

const Target& target_at(const TargetList& list, int index) {
    return list.programme->targets[static_cast<std::size_t>(index)];
}

std::vector<std::string> heads(Language language) {
    const auto head = [&](const Message& text) { return say(text).in(language); };
    return {head({"Mã", "Id"}),    head({"Điều", "Clause"}),   head({"Cấp", "Level"}),
            head({"Mức", "Need"}), head({"Yêu cầu", "Asked"}), head({"Chỉ tiêu", "Target"})};
}

std::vector<std::string> cells_of(const TargetList& list, const Target& target, Language language) {
    const auto& programme = *list.programme;
    return {target.id,
            target.clause,
            level_names(programme, target.levels).in(language),
            say(row_of(target.need).word).in(language),
            threshold(programme, target, list.unit).in(language),
            target.title.in(language)};
}

Bilingual last_line(const TargetList& list) {
    constexpr Noun target{"chỉ tiêu", "target", "targets"};
    auto count = counted(list.targets.size(), target);
    if (list.unit != no_unit) return say({"{0} của {1}", "{0} of {1}"}, count, list.programme->unit(list.unit).name);
    if (list.level)
        return say({"{0} của cấp {1}", "{0} of the level {1}"}, count,
                   in_sentence(list.programme->levels[static_cast<std::size_t>(*list.level)].name));
    return count;
}

std::string spaced(const std::vector<std::string>& words) {
    std::string text;
    for (const auto& word : words) text += (text.empty() ? "" : " ") + word;
    return text;
}

}  // namespace

std::string targets_as_text(const TargetList& list, const Presentation& presentation) {
    TextTable table{heads(presentation.language), {}};
    for (const int index : list.targets)
        table.rows.push_back(cells_of(list, target_at(list, index), presentation.language));
    auto text = table_as_text(table, presentation.colour);
    if (!presentation.quiet) text += last_line(list).in(presentation.language) + '\n';
    return text;
}

std::string targets_as_json(const TargetList& list, const Presentation& presentation) {
    auto rows = Json::array();
    for (const int index : list.targets)
        rows.push_back(json_target(*list.programme, target_at(list, index), list.unit, presentation.language));
    const auto& programme = *list.programme;
    return json_document(
        {{"schema", "giamsat.targets/1"},
         {"programme", programme.id},
         {"unit", list.unit == no_unit ? Json(nullptr) : Json(programme.unit(list.unit).id)},
         {"level", list.level ? Json(programme.levels[static_cast<std::size_t>(*list.level)].id) : Json(nullptr)},
         {"targets", std::move(rows)}});
}

std::string targets_as_csv(const TargetList& list, const Presentation& presentation) {
    const auto language = presentation.language;
    CsvWriter csv;
    csv.row("target", "clause", "levels", "need", "threshold", "asked", "title", "requires", "covers");
    for (const int index : list.targets) {
        const auto& programme = *list.programme;
        const auto& target = target_at(list, index);
        csv.row(target.id, target.clause, spaced(level_ids(programme, target.levels)), row_of(target.need).id,
                threshold(programme, target, list.unit).in(language),
                what_is_asked(programme, target, list.unit).in(language), target.title.in(language),
                spaced(target_ids(programme, target.requires_met)), spaced(target.covers));
    }
    return csv.text();
}

}  // namespace giamsat
