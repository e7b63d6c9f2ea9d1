// SPDX-License-Identifier: MIT
#pragma once

#include "programme/programme.hpp"

#include <cstddef>
#include <vector>

namespace giamsat::intake {

/// The units that have rows in a roll-up, in roster order, so that superiors come before their subordinates.
class Subtree {
public:
    static constexpr std::size_t none = static_cast<std::size_t>(-1);

    /// The units at and below `root` that exist on some day of the programme year up to `until`.
    Subtree(const programme::Programme& programme, programme::UnitIndex root, text::Date until);

    const std::vector<programme::UnitIndex>& units() const { return units_; }
    std::size_t size() const { return units_.size(); }
    /// The row of a unit; none if it has no row.
    std::size_t row(programme::UnitIndex unit) const { return rows_[unit]; }
    bool has(programme::UnitIndex unit) const { return unit != programme::no_unit && row(unit) != none; }
    /// The row of the nearest superior that has one; none for the root.
    std::size_t row_above(std::size_t row) const { return above_[row]; }

private:
    std::vector<programme::UnitIndex> units_;
    programme::IndexVec<programme::Unit, std::size_t> rows_;
    std::vector<std::size_t> above_;  // by row
};

}  // namespace giamsat::intake
