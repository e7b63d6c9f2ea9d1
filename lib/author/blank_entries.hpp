// SPDX-License-Identifier: MIT
// What a template has in its entries: what is known of each unit, and the keys that are to be filled in.
#pragma once

#include "author/blank.hpp"
#include "author/entry_contents.hpp"
#include "author/expected_entries.hpp"
#include "author/known.hpp"

#include <optional>
#include <vector>

namespace giamsat::author {

/// Keeps references to what it was made from.
class BlankEntries {
public:
    BlankEntries(const Blank& blank, const Known& known) : blank_(blank), programme_(*blank.programme), known_(known) {}

    /// Comments about the unit's entry, above what comes next.
    std::vector<text::Bilingual> notes(programme::UnitIndex unit) const;
    EntryMember activities(programme::UnitIndex unit) const;
    /// None if the unit's level states none.
    std::optional<EntryMember> figures(programme::UnitIndex unit) const;
    EntryMember none_arose(programme::UnitIndex unit) const;
    std::vector<EntryContents> units(const std::vector<ExpectedEntry>& entries) const;

private:
    const KnownEntry* known_of(programme::UnitIndex unit) const;
    GroupLine group(programme::GroupIndex index, const KnownEntry* known) const;
    EntryContents entry(const ExpectedEntry& expected) const;
    bool has_none_arose(programme::UnitIndex unit) const;

    const Blank& blank_;
    const programme::Programme& programme_;
    const Known& known_;
};

}  // namespace giamsat::author
