// SPDX-License-Identifier: MIT
#include "rollup/about_figure.hpp"

#include <algorithm>
#include <cstddef>

namespace giamsat::rollup {
namespace {

// The place of the figure, or of its group under `none_arose`.
finding::Place place_of(const intake::AcceptedEntry& entry, programme::FieldIndex field, programme::GroupIndex group,
                        const std::string& pointer) {
    if (const auto* figure = entry.figure(field)) return {figure->place, entry.pointer + pointer};
    const auto& none = entry.groups_not_arisen;
    const auto index = static_cast<std::size_t>(std::ranges::find(none, group) - none.begin());
    if (index < entry.where_not_arisen.size()) return {entry.where_not_arisen[index], entry.pointer + "/none_arose"};
    return {{}, entry.pointer + pointer};
}

}  // namespace

finding::Finding about_figure(const finding::Rule& rule, const programme::Programme& programme,
                              const intake::Statement& statement, programme::FieldIndex field) {
    const auto& stated = programme.fields[field];
    const auto& group = programme.groups[stated.group];
    auto finding = finding::finding_of(rule);
    finding.file = statement.file->file;
    finding.place = place_of(*statement.entry, field, stated.group, "/figures/" + group.id + "/" + stated.id);
    finding.unit = programme.unit(statement.entry->unit).id;
    finding.unit_name = programme.unit(statement.entry->unit).name;
    return finding;
}

text::Bilingual shown_field(const programme::Programme& programme, programme::FieldIndex field) {
    const auto& stated = programme.fields[field];
    const auto& group = programme.groups[stated.group];
    return text::say(text::both("{0}: {1}"), group.name, stated.name);
}

}  // namespace giamsat::rollup
