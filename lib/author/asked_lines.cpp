// SPDX-License-Identifier: MIT
#include "author/asked_lines.hpp"

#include "data/enum_table.hpp"
#include "programme/needs.hpp"
#include "target/asked.hpp"
#include "target/how_to_state.hpp"

#include <algorithm>
#include <vector>

namespace giamsat::author {
namespace {

constexpr text::Message with_clause = text::both("- [{0}] {1}: {2} ({3})");
constexpr text::Message without_clause = text::both("- [{0}] {1} ({2})");
constexpr text::Message to_write{"  ghi: {0}", "  write: {0}"};

using HeaderPart = programme::measure::Header::Part;
constexpr data::EnumTable<HeaderPart::funding, AskedPart> header_parts({
    {HeaderPart::in_charge, AskedPart::in_charge},
    {HeaderPart::basis, AskedPart::basis},
    {HeaderPart::funding, AskedPart::funding},
});

bool is_asked_where_stated(const programme::Programme& programme, const programme::Target& target,
                           const programme::LevelSet& stating) {
    for (const auto level : programme.levels.indices())
        if (stating.has(level) && target.levels.has(level)) return true;
    return false;
}

// Figures of the units below. Targets that also apply to those units are listed with their entries.
std::optional<AskedPart> part_of_figures(const programme::Programme& programme, const programme::Target& target,
                                         const programme::measure::Figures& figures, programme::LevelIndex level) {
    const auto& stating = programme.group(programme.field(figures.part).group).levels;
    if (stating.has(level)) return AskedPart::figures;
    return is_asked_where_stated(programme, target, stating) ? std::nullopt : std::optional(AskedPart::units);
}

// None if no key of the file states it.
std::optional<AskedPart> part_of(const programme::Programme& programme, const programme::Target& target,
                                 programme::LevelIndex level) {
    namespace measure = programme::measure;
    using Part = std::optional<AskedPart>;
    return std::visit(programme::Overloaded{
                          [](const measure::OfActivities auto&) { return Part(AskedPart::activities); },
                          [&](const measure::OfFigures auto& figures) {
                              return part_of_figures(programme, target, figures.of, level);
                          },
                          [](const measure::Header& header) { return Part(header_parts[header.part]); },
                          [](const measure::Units&) { return Part(AskedPart::units); },
                          [](const measure::Submitted&) { return Part(); },
                      },
                      target.measure);
}

// A target with a different time does not concern this report.
bool is_asked(const Blank& blank, const programme::Target& target) {
    if (blank.is_plan()) return target.on_plan;
    const auto& expect = target.expect;
    const auto days = blank.days();
    return target.on_report && (!expect.within || expect.within->days.overlaps(days)) &&
           (!expect.from || expect.from->days.first <= days.last);
}

text::Bilingual first_line(const programme::Programme& programme, const programme::Target& target,
                           programme::UnitIndex unit) {
    const auto word = text::say(programme::row_of(target.need).word);
    const auto asked = target::what_is_asked(programme, target, unit);
    return target.clause.empty() ? text::say(without_clause, word, asked, target.id)
                                 : text::say(with_clause, word, target.clause, asked, target.id);
}

bool tells_how(const programme::Target& target) {
    return programme::activities_of(target.measure) != nullptr || programme::figures_of(target.measure) != nullptr;
}

}  // namespace

std::string asked_lines(const Blank& blank, AskedPart part, programme::LevelIndex subordinates) {
    const auto& programme = *blank.programme;
    const programme::LevelIndex level = subordinates ? subordinates : blank.level();
    std::string lines;
    for (const auto& target : programme.targets) {
        if (!target.levels.has(level) || !is_asked(blank, target) || part_of(programme, target, level) != part)
            continue;
        lines += blank.text(first_line(programme, target, subordinates ? programme::no_unit : blank.unit)) + '\n';
        if (tells_how(target))
            lines += blank.text(text::say(to_write, target::how_to_state(programme, target, blank.kind))) + '\n';
    }
    return lines;
}

std::vector<std::string> asked_basis(const Blank& blank) {
    std::vector<std::string> documents;
    for (const auto& target : blank.programme->targets) {
        const auto* header = std::get_if<programme::measure::Header>(&target.measure);
        if (target.levels.has(blank.level()) && header != nullptr && header->part == HeaderPart::basis)
            documents.insert(documents.end(), target.expect.include.begin(), target.expect.include.end());
    }
    return documents;
}

}  // namespace giamsat::author
