// SPDX-License-Identifier: MIT
#include "workbook/figure_index.hpp"

namespace giamsat::workbook {

text::Days days_of(const rollup::Rollup& rollup, Stretch stretch) {
    if (stretch == Stretch::period) return rollup.period.days;
    return {rollup.programme->whole_year().days.first, rollup.period.days.last};
}

FigureIndex::FigureIndex(const rollup::Rollup& rollup) : fields_(rollup.programme->fields.size()) {
    for (const rollup::FigureRow& row : rollup.figures) rows_[row.unit.value() * fields_ + row.field.value()] = &row;
}

const rollup::FigureRow* FigureIndex::find(programme::UnitIndex unit, programme::FieldIndex field) const {
    const auto row = rows_.find(unit.value() * fields_ + field.value());
    return row == rows_.end() ? nullptr : row->second;
}

rollup::Total FigureIndex::total(programme::UnitIndex unit, programme::FieldIndex field, Stretch stretch) const {
    const rollup::FigureRow* row = find(unit, field);
    if (row == nullptr) return {};
    return stretch == Stretch::period ? row->period : row->year;
}

bool is_stated(const rollup::FigureRow* row) {
    return row != nullptr && (row->expected > 0 || row->period.value || row->year.value);
}

}  // namespace giamsat::workbook
