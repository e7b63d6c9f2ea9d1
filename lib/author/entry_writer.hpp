// SPDX-License-Identifier: MIT
// The members of a unit's entry in a template, with what is known of the unit.
#pragma once

#include "author/blank.hpp"
#include "author/expected_entries.hpp"
#include "author/known.hpp"
#include "yaml/writer.hpp"

#include <vector>

namespace giamsat::author {

/// Keeps references to what it was made from.
class EntryWriter {
public:
    EntryWriter(const Blank& blank, const Known& known, yaml::Writer& out)
        : blank_(blank), programme_(*blank.programme), known_(known), out_(out) {}

    /// What is to be said of the unit's entry, above what comes next.
    void notes(programme::UnitIndex unit);
    void activities(programme::UnitIndex unit);
    /// Nothing where the unit's level states none.
    void figures(programme::UnitIndex unit);
    void none_arose(programme::UnitIndex unit);
    void units(const std::vector<ExpectedEntry>& entries);

private:
    const KnownEntry* known_of(programme::UnitIndex unit) const;
    void group(programme::GroupIndex index, const KnownEntry* known);
    void entry(const ExpectedEntry& expected);
    bool has_none_arose(programme::UnitIndex unit) const;

    const Blank& blank_;
    const programme::Programme& programme_;
    const Known& known_;
    yaml::Writer& out_;
};

}  // namespace giamsat::author
