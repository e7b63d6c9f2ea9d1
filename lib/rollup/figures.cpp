// SPDX-License-Identifier: MIT
#include "rollup/figures.hpp"

#include "rollup/stated.hpp"

namespace giamsat {
namespace {

void add(Total& total, const Total& part) {
    if (part.value) total.value = total.value.value_or(0) + *part.value;
    total.reported += part.reported;
}

FigureRow own_row(const Sources& sources, UnitIndex unit, int field, const Period& period) {
    FigureRow row{unit, field, {}, {}, 0};
    const auto& programme = sources.programme();
    if (!states(programme, unit, field)) return row;
    const Date until = period.days.last;
    const bool open = programme.unit(unit).open_on(until);
    const auto total = [&](const Days& days) {
        const auto value = contributed(sources, unit, field, days, until);
        return Total{value, value && open ? 1 : 0};
    };
    row.period = total(period.days);
    row.year = total({programme.whole_year().days.first, until});
    row.expected = open ? 1 : 0;
    return row;
}

}  // namespace

std::vector<FigureRow> figure_rows(const Sources& sources, const Subtree& subtree, const Period& period) {
    const std::size_t fields = sources.programme().fields.size();
    std::vector<FigureRow> rows;
    rows.reserve(subtree.size() * fields);
    for (const auto unit : subtree.units())
        for (std::size_t field = 0; field < fields; ++field)
            rows.push_back(own_row(sources, unit, static_cast<int>(field), period));
    for (std::size_t below = subtree.size(); below-- > 1;) {
        const auto above = subtree.row_above(below);
        for (std::size_t field = 0; above != Subtree::none && field < fields; ++field) {
            auto& whole = rows[above * fields + field];
            const auto& part = rows[below * fields + field];
            add(whole.period, part.period);
            add(whole.year, part.year);
            whole.expected += part.expected;
        }
    }
    return rows;
}

}  // namespace giamsat
