// SPDX-License-Identifier: MIT
#include "author/draft.hpp"

#include "author/file_writer.hpp"

#include <algorithm>
#include <utility>

namespace giamsat::author {
namespace {

constexpr text::Message person{"Người phụ trách {0}", "Person in charge {0}"};
constexpr text::Message source{"Nguồn kinh phí {0}", "Source of funding {0}"};

std::vector<std::string> numbered(const text::Message& name, std::int64_t count, text::Language language) {
    std::vector<std::string> names;
    for (std::int64_t i = 1; i <= count; ++i) names.push_back(text::say(name, i).in(language));
    return names;
}

GroupLine line_of(const programme::Programme& programme, const EntryDraft& entry, programme::GroupIndex group) {
    GroupLine line{.group = group, .figures = {}, .notes = {}};
    for (const auto& figure : entry.figures)
        if (programme.field(figure.field).group == group) line.figures.push_back({figure.field, figure.value});
    return line;
}

Figures figures_of(const programme::Programme& programme, const EntryDraft& entry) {
    Figures figures;
    for (const auto group : programme.groups.indices()) {
        auto line = line_of(programme, entry, group);
        if (!line.figures.empty()) figures.groups.emplace_back(std::move(line));
    }
    return figures;
}

// Refers to the draft's activities.
EntryContents contents_of(const programme::Programme& programme, const EntryDraft& entry) {
    EntryContents contents{.unit = entry.unit, .remark = {}, .notes = {}, .members = {}, .units_note = {}, .units = {}};
    Activities activities;
    for (const auto& activity : entry.activities) activities.items.emplace_back(&activity);
    if (!activities.items.empty()) contents.members.emplace_back(std::move(activities));
    if (!entry.figures.empty()) contents.members.emplace_back(figures_of(programme, entry));
    for (const auto& below : entry.units) contents.units.push_back(contents_of(programme, below));
    return contents;
}

}  // namespace

EntryDraft& EntryDraft::at(const programme::Roster& roster, programme::UnitIndex below) {
    if (below == unit) return *this;
    auto& above = at(roster, roster[below].parent);
    const auto found = std::ranges::find_if(above.units, [&](const EntryDraft& entry) { return entry.unit == below; });
    if (found != above.units.end()) return *found;
    above.units.push_back({});
    above.units.back().unit = below;
    return above.units.back();
}

std::string written(const programme::Programme& programme, const FileDraft& file, text::Language language) {
    FileWriter out(programme, language);
    out.begin(file.kind, file.own.unit);
    if (file.period) out.period(*file.period);
    if (file.submitted) out.submitted(*file.submitted);
    if (file.in_charge > 0) out.in_charge(numbered(person, file.in_charge, language));
    if (!file.basis.empty()) out.basis(file.basis);
    if (file.funding > 0) out.funding(numbered(source, file.funding, language));
    out.contents(contents_of(programme, file.own));
    return out.finish();
}

}  // namespace giamsat::author
