// SPDX-License-Identifier: MIT
#include "author/entry_writer.hpp"

#include "author/copy_activity.hpp"
#include "author/stated_here.hpp"
#include "yaml/copy.hpp"

#include <algorithm>

namespace giamsat::author {

const KnownEntry* EntryWriter::known_of(programme::UnitIndex unit) const {
    const auto found = known_.entries.find(unit);
    return found != known_.entries.end() ? &found->second : nullptr;
}

void EntryWriter::notes(programme::UnitIndex unit) {
    if (const auto* known = known_of(unit))
        for (const auto& note : known->notes) out_.comment(blank_.text(note));
}

void EntryWriter::activities(programme::UnitIndex unit) {
    out_.key("activities");
    const auto* known = known_of(unit);
    if (known == nullptr || known->activities.empty()) return out_.unknown();
    out_.open_sequence();
    for (const auto* activity : known->activities) copy_activity(out_, programme_, *activity);
    out_.close();
}

void EntryWriter::none_arose(programme::UnitIndex unit) {
    out_.key("none_arose");
    const auto* known = known_of(unit);
    if (known == nullptr || known->none_arose.empty()) return out_.unknown();
    out_.open_sequence();
    for (const auto* said : known->none_arose) yaml::copy(out_, *said->node);
    out_.close();
}

void EntryWriter::figures(programme::UnitIndex unit) {
    const auto groups = groups_stated(blank_, programme_.unit(unit).level);
    if (groups.empty()) return;
    out_.key("figures");
    out_.open_mapping();
    for (const auto index : groups) group(index, known_of(unit));
    out_.close();
}

void EntryWriter::group(programme::GroupIndex index, const KnownEntry* known) {
    if (known != nullptr && known->group_notes.contains(index))
        for (const auto& note : known->group_notes.at(index)) out_.comment(blank_.text(note));
    out_.key(programme_.group(index).id);
    out_.open_mapping(yaml::Writer::Layout::brackets);
    for (const auto field : fields_stated(blank_, index)) {
        out_.key(programme_.field(field).id);
        if (known != nullptr && known->values.contains(field))
            out_.plain(std::to_string(known->values.at(field)));
        else
            out_.unknown();
    }
    out_.close();
}

bool EntryWriter::has_none_arose(programme::UnitIndex unit) const {
    const auto groups = groups_stated(blank_, programme_.unit(unit).level);
    return std::ranges::any_of(groups,
                               [&](programme::GroupIndex group) { return programme_.group(group).may_not_arise; });
}

// In a plan the activities of all are stated together.
void EntryWriter::entry(const ExpectedEntry& expected) {
    out_.open_mapping();
    out_.key("unit");
    out_.plain(programme_.unit(expected.unit).id);
    out_.remark(programme_.unit(expected.unit).name);
    if (expected.speaks) {
        notes(expected.unit);
        figures(expected.unit);
        if (!blank_.is_plan()) activities(expected.unit);
        if (!blank_.is_plan() && has_none_arose(expected.unit)) none_arose(expected.unit);
    }
    if (!expected.units.empty()) units(expected.units);
    out_.close();
}

void EntryWriter::units(const std::vector<ExpectedEntry>& entries) {
    out_.key("units");
    out_.open_sequence();
    for (const auto& one : entries) entry(one);
    out_.close();
}

}  // namespace giamsat::author
