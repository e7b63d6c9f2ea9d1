// SPDX-License-Identifier: MIT
#include "rollup/about_figure.hpp"

namespace giamsat {

Finding about_figure(const Rule& rule, const Programme& programme, const Statement& statement, int field) {
    const auto& stated = programme.fields[static_cast<std::size_t>(field)];
    const auto& group = programme.groups[static_cast<std::size_t>(stated.group)];
    Finding finding;
    finding.rule = rule.id;
    finding.severity = rule.severity;
    finding.file = statement.file->file;
    if (const auto* figure = statement.entry->figure(field)) finding.place.range = figure->place;
    finding.place.pointer = statement.entry->pointer + "/figures/" + group.id + "/" + stated.id;
    finding.unit = programme.unit(statement.entry->unit).id;
    finding.unit_name = programme.unit(statement.entry->unit).name;
    return finding;
}

Bilingual shown_field(const Programme& programme, int field) {
    const auto& stated = programme.fields[static_cast<std::size_t>(field)];
    const auto& group = programme.groups[static_cast<std::size_t>(stated.group)];
    return say(Message{"{0}: {1}", "{0}: {1}"}, group.name, stated.name);
}

}  // namespace giamsat
