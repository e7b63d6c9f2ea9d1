// SPDX-License-Identifier: MIT
#include "rollup/figures.hpp"

#include "rollup/stated.hpp"

namespace giamsat::rollup {
namespace {

void add(Total& total, const Total& part) {
    if (part.value) total.value = total.value.value_or(0) + *part.value;
    total.reported += part.reported;
}

void add(FigureRow& whole, const FigureRow& part) {
    add(whole.period, part.period);
    add(whole.year, part.year);
    whole.expected += part.expected;
}

FigureRow own_row(const intake::Sources& sources, programme::UnitIndex unit, programme::FieldIndex field,
                  const text::Period& period) {
    FigureRow row{unit, field, {}, {}, 0};
    const auto& programme = sources.programme();
    if (!states(programme, unit, field)) return row;
    const text::Date until = period.days.last;
    const bool open = programme.unit(unit).open_on(until);
    const auto total = [&](const text::Days& days) {
        const auto value = contributed(sources, unit, field, days, until);
        return Total{value, value && open ? 1 : 0};
    };
    row.period = total(period.days);
    row.year = total({programme.whole_year().days.first, until});
    row.expected = open ? 1 : 0;
    return row;
}

}  // namespace

std::vector<FigureRow> figure_rows(const intake::Sources& sources, const intake::Subtree& subtree,
                                   const text::Period& period) {
    const auto& programme = sources.programme();
    const std::size_t fields = programme.fields.size();
    std::vector<FigureRow> rows;
    rows.reserve(subtree.size() * fields);
    for (const auto unit : subtree.units())
        for (const auto field : programme.fields.indices()) rows.push_back(own_row(sources, unit, field, period));
    for (std::size_t below = subtree.size(); below-- > 1;) {
        const auto above = subtree.row_above(below);
        for (std::size_t field = 0; above != intake::Subtree::none && field < fields; ++field)
            add(rows[above * fields + field], rows[below * fields + field]);
    }
    return rows;
}

std::vector<FigureRow> top_figure_rows(const intake::Sources& sources, const intake::Subtree& subtree,
                                       const text::Period& period) {
    std::vector<FigureRow> rows;
    if (subtree.size() == 0) return rows;
    for (const auto field : sources.programme().fields.indices()) {
        rows.push_back({subtree.units().front(), field, {}, {}, 0});
        for (const auto unit : subtree.units()) add(rows.back(), own_row(sources, unit, field, period));
    }
    return rows;
}

}  // namespace giamsat::rollup
