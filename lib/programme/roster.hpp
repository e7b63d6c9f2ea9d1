// SPDX-License-Identifier: MIT
// The tree of units (đơn vị Hội), each with the days on which it exists.
#pragma once

#include "programme/indices.hpp"
#include "programme/text_index.hpp"
#include "text/date.hpp"
#include "text/period.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace giamsat::programme {

struct Unit {
    std::string id;
    std::string code;  ///< official code: text with leading zeros; reused for units with new names, so not an identity
    LevelIndex level;
    UnitIndex parent = no_unit;
    std::string name;  ///< official name with its kind: "Quận Hải Châu"
    std::optional<text::Date> opened;
    std::optional<text::Date> closed;  ///< the first day on which the unit does not exist
    std::vector<std::string> successors;
    std::vector<UnitIndex> children;

    bool open_on(text::Date day) const { return (!opened || *opened <= day) && (!closed || day < *closed); }
    /// Exists on at least one of these days.
    bool exists_during(const text::Days& days) const {
        return (!opened || *opened <= days.last) && (!closed || days.first < *closed);
    }
    /// Those of the days on which the unit exists; may be empty.
    text::Days existing_days(const text::Days& days) const;
};

class Roster {
public:
    /// Adds a unit below `unit.parent`, which must have been added before.
    UnitIndex add(Unit unit);

    std::size_t size() const { return units_.size(); }
    const Unit& operator[](UnitIndex index) const { return units_[index]; }
    /// The first unit without a parent: the root. The roster must not be empty.
    UnitIndex root() const { return UnitIndex(0); }
    /// no_unit if the id is unknown.
    UnitIndex by_id(std::string_view id) const;
    /// All units that have or had that official code, in roster order.
    std::vector<UnitIndex> by_code(std::string_view code) const;

    /// The units of the roster that took over from it.
    std::vector<UnitIndex> successors_of(const Unit& unit) const;

    /// True for the unit itself, too.
    bool is_below(UnitIndex unit, UnitIndex ancestor) const;
    /// The unit and all below it, each parent before its children, otherwise in roster order.
    std::vector<UnitIndex> subtree(UnitIndex unit) const;
    /// The units of that level in the subtree, in roster order.
    std::vector<UnitIndex> subtree_at(UnitIndex unit, LevelIndex level) const;
    /// The ancestor (or the unit itself) of that level; no_unit if there is none.
    UnitIndex ancestor_at(UnitIndex unit, LevelIndex level) const;

    /// Every unit, in roster order.
    auto indices() const { return units_.indices(); }
    auto begin() const { return units_.begin(); }
    auto end() const { return units_.end(); }

private:
    IndexVec<Unit> units_;
    TextIndex by_id_;
    TextIndex by_code_;
};

}  // namespace giamsat::programme
