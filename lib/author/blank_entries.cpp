// SPDX-License-Identifier: MIT
#include "author/blank_entries.hpp"

#include "author/stated_here.hpp"
#include "submission/keys.hpp"

#include <algorithm>
#include <utility>

namespace giamsat::author {

const KnownEntry* BlankEntries::known_of(programme::UnitIndex unit) const {
    const auto found = known_.entries.find(unit);
    return found != known_.entries.end() ? &found->second : nullptr;
}

std::vector<text::Bilingual> BlankEntries::notes(programme::UnitIndex unit) const {
    const auto* known = known_of(unit);
    return known != nullptr ? known->notes : std::vector<text::Bilingual>{};
}

EntryMember BlankEntries::activities(programme::UnitIndex unit) const {
    const auto* known = known_of(unit);
    if (known == nullptr || known->activities.empty()) return Unknown{submission::key::activities};
    return Activities{{known->activities.begin(), known->activities.end()}};
}

EntryMember BlankEntries::none_arose(programme::UnitIndex unit) const {
    const auto* known = known_of(unit);
    if (known == nullptr || known->none_arose.empty()) return Unknown{submission::key::none_arose};
    return NotArisen{known->none_arose};
}

std::optional<EntryMember> BlankEntries::figures(programme::UnitIndex unit) const {
    Figures figures;
    for (const auto index : groups_stated(blank_, programme_.unit(unit).level))
        figures.groups.emplace_back(group(index, known_of(unit)));
    return figures.groups.empty() ? std::nullopt : std::optional<EntryMember>(std::move(figures));
}

GroupLine BlankEntries::group(programme::GroupIndex index, const KnownEntry* known) const {
    GroupLine line{.group = index, .figures = {}, .notes = {}};
    for (const auto field : fields_stated(blank_, index)) line.figures.push_back({field, std::nullopt});
    if (known == nullptr) return line;
    for (auto& [field, value] : line.figures)
        if (const auto stated = known->values.find(field); stated != known->values.end()) value = stated->second;
    if (const auto notes = known->group_notes.find(index); notes != known->group_notes.end())
        line.notes = notes->second;
    return line;
}

bool BlankEntries::has_none_arose(programme::UnitIndex unit) const {
    const auto groups = groups_stated(blank_, programme_.unit(unit).level);
    return std::ranges::any_of(groups,
                               [&](programme::GroupIndex group) { return programme_.group(group).may_not_arise; });
}

// In a plan, the activities of all subordinates are written together under each_unit.
EntryContents BlankEntries::entry(const ExpectedEntry& expected) const {
    EntryContents contents;
    contents.unit = expected.unit;
    contents.remark = programme_.unit(expected.unit).name;
    contents.units = units(expected.units);
    if (!expected.speaks) return contents;
    contents.notes = notes(expected.unit);
    if (auto stated = figures(expected.unit)) contents.members.push_back(std::move(*stated));
    if (blank_.is_plan()) return contents;
    contents.members.push_back(activities(expected.unit));
    if (has_none_arose(expected.unit)) contents.members.push_back(none_arose(expected.unit));
    return contents;
}

std::vector<EntryContents> BlankEntries::units(const std::vector<ExpectedEntry>& entries) const {
    std::vector<EntryContents> all;
    all.reserve(entries.size());
    for (const auto& one : entries) all.push_back(entry(one));
    return all;
}

}  // namespace giamsat::author
