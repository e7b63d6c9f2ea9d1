// SPDX-License-Identifier: MIT
// Looks up the figures of a roll-up by unit and field.
#pragma once

#include "rollup/rollup.hpp"

#include <cstddef>
#include <unordered_map>

namespace giamsat::workbook {

/// The two columns of a roll-up.
enum class Stretch { period, year };

/// The days of a column.
text::Days days_of(const rollup::Rollup& rollup, Stretch stretch);

/// The rows of a roll-up's figures by unit and field.
class FigureIndex {
public:
    explicit FigureIndex(const rollup::Rollup& rollup);
    /// Null if the roll-up has no such row.
    const rollup::FigureRow* find(programme::UnitIndex unit, programme::FieldIndex field) const;
    /// A total without a value if the roll-up has no such row.
    rollup::Total total(programme::UnitIndex unit, programme::FieldIndex field, Stretch stretch) const;

private:
    std::size_t fields_;
    std::unordered_map<std::size_t, const rollup::FigureRow*> rows_;
};

/// Whether units of the row's subtree report the figure, or reported it before they closed; false for null.
bool is_stated(const rollup::FigureRow* row);

}  // namespace giamsat::workbook
