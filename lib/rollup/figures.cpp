// SPDX-License-Identifier: MIT
#include "rollup/figures.hpp"

#include "rollup/stated.hpp"

#include <algorithm>
#include <bitset>
#include <cstddef>

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
    whole.period_complete += part.period_complete;
    whole.year_complete += part.year_complete;
}

// The source reports owed by `until` that lack the figure.
std::bitset<most_source_periods> unstated_in(const intake::Sources& sources, programme::UnitIndex unit,
                                             programme::FieldIndex field, text::Date until) {
    const auto& programme = sources.programme();
    const bool latest = programme.field(field).over_time == programme::OverTime::latest;
    std::bitset<most_source_periods> unstated;
    const auto periods = sources.periods(unit);
    for (std::size_t i = 0; i < periods.size() && periods[i].label.days.last <= until; ++i) {
        const bool owed = programme.unit(unit).open_on(periods[i].covered.last);
        const auto statement = sources.statement(unit, i);
        const bool stated = statement && intake::value_of(programme, *statement.entry, field);
        if (latest && (owed || stated)) unstated.reset();
        if (owed && !stated) unstated.set(i);
    }
    return unstated;
}

// Whether one of those reports is for a period within the column.
bool lacks_some(const intake::Sources& sources, const FigureRow& row, const text::Days& column) {
    const auto periods = sources.periods(row.unit);
    for (std::size_t i = 0; i < periods.size(); ++i)
        if (row.unstated.test(i) && column.contains(periods[i].label.days)) return true;
    return false;
}

// What single units state, without those below them.
class OwnRows {
public:
    OwnRows(const intake::Sources& sources, const text::Period& period)
        : sources_(sources),
          programme_(sources.programme()),
          period_(period.days),
          year_{programme_.whole_year().days.first, period.days.last} {
        for (const auto field : programme_.fields.indices()) asked_for_.push_back(is_asked_for(programme_, field));
    }

    FigureRow row(programme::UnitIndex unit, programme::FieldIndex field) const {
        FigureRow row{unit, field, {}, {}, 0};
        if (!states(programme_, unit, field)) return row;
        const bool open = programme_.unit(unit).open_on(covered_until(programme_, period_.last));
        row.period = total(unit, field, period_, open);
        row.year = total(unit, field, year_, open);
        row.expected = open ? 1 : 0;
        const bool adds_up = programme_.field(field).over_time == programme::OverTime::sum;
        if ((open || adds_up) && (row.year.value || asked_for_[field]))
            row.unstated = unstated_in(sources_, unit, field, period_.last);
        row.period_complete = lacks_some(sources_, row, period_) ? 0 : row.period.reported;
        row.year_complete = lacks_some(sources_, row, year_) ? 0 : row.year.reported;
        return row;
    }

private:
    Total total(programme::UnitIndex unit, programme::FieldIndex field, const text::Days& days, bool open) const {
        const auto value = contributed(sources_, unit, field, reach(programme_, days, period_.last));
        return {value, value && open ? 1 : 0};
    }

    const intake::Sources& sources_;
    const programme::Programme& programme_;
    text::Days period_;
    text::Days year_;
    programme::IndexVec<programme::FigureField, bool> asked_for_;  // whether silence about it is a gap
};

}  // namespace

std::vector<FigureRow> figure_rows(const intake::Sources& sources, const intake::Subtree& subtree,
                                   const text::Period& period) {
    const auto& programme = sources.programme();
    const std::size_t fields = programme.fields.size();
    const OwnRows own(sources, period);
    std::vector<FigureRow> rows;
    rows.reserve(subtree.size() * fields);
    for (const auto unit : subtree.units())
        for (const auto field : programme.fields.indices()) rows.push_back(own.row(unit, field));
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
    const OwnRows own(sources, period);
    for (const auto field : sources.programme().fields.indices()) {
        rows.push_back({subtree.units().front(), field, {}, {}, 0});
        for (const auto unit : subtree.units()) add(rows.back(), own.row(unit, field));
    }
    return rows;
}

}  // namespace giamsat::rollup
