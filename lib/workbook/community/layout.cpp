// SPDX-License-Identifier: MIT
#include "workbook/community/layout.hpp"

#include "workbook/page/annex.hpp"
#include "workbook/page/row_heights.hpp"
#include "workbook/sheets.hpp"

#include <algorithm>
#include <numeric>
#include <stdexcept>
#include <string>
#include <utility>

namespace giamsat::workbook {

namespace {

using Kind = CommunityColumn::Kind;

constexpr int usual_size = 11;           // points
constexpr double narrowest_sheet = 110;  // in characters, as needed by the heading

// Whether the child's number is part of its superior's.
bool contributes(const programme::Programme& programme, const FigureIndex& figures, programme::UnitIndex child,
                 programme::FieldIndex field) {
    const rollup::FigureRow* row = figures.find(child, field);
    if (!is_stated(row)) return false;
    return programme.fields[field].over_time == programme::OverTime::sum || row->expected > 0;
}

std::vector<programme::UnitIndex> contributing_children(const programme::Programme& programme,
                                                        const FigureIndex& figures, programme::UnitIndex unit,
                                                        programme::FieldIndex field) {
    std::vector<programme::UnitIndex> children = programme.unit(unit).children;
    std::erase_if(children, [&](programme::UnitIndex child) { return !contributes(programme, figures, child, field); });
    return children;
}

// The unit's own value, if its subordinates report the same figure.
std::optional<std::int64_t> own_value(const programme::Programme& programme, const FigureIndex& figures,
                                      programme::UnitIndex unit, programme::FieldIndex field, Stretch stretch) {
    const programme::GroupIndex group = programme.fields[field].group;
    if (!programme.groups[group].levels.has(programme.unit(unit).level)) return std::nullopt;
    const auto children = contributing_children(programme, figures, unit, field);
    const rollup::Total all = figures.total(unit, field, stretch);
    if (children.empty() || !all.value) return std::nullopt;
    rollup::Total below;
    for (const programme::UnitIndex child : children) {
        const rollup::Total part = figures.total(child, field, stretch);
        if (part.value) below.value = below.value.value_or(0) + *part.value;
        below.reported += part.reported;
    }
    const std::int64_t rest = *all.value - below.value.value_or(0);
    const bool stated = all.reported > below.reported || !below.value || rest != 0;
    return stated ? std::optional(rest) : std::nullopt;
}

// Lays out the rows: each unit above its subordinates.
class Rows {
public:
    Rows(const rollup::Rollup& rollup, const FigureIndex& figures, const std::vector<CommunityColumn>& columns)
        : rollup_(rollup), figures_(figures), programme_(*rollup.programme) {
        for (const CommunityColumn& column : columns)
            if (column.kind == Kind::figure) fields_.push_back(column.field);
    }

    std::vector<CommunityRow> all() {
        CommunityRow total;
        total.unit = rollup_.unit;
        total.total = true;
        total.parts = add_parts(rollup_.unit, 0, "");
        if (total.parts.empty()) total.parts.push_back(add({rollup_.unit, false, false, 0, "1", {}}));
        rows_.push_back(total);
        return std::move(rows_);
    }

private:
    std::size_t add(CommunityRow row) {
        rows_.push_back(std::move(row));
        return rows_.size() - 1;
    }

    // Whether the unit or one below it has reported a figure of the sheet.
    bool is_shown(programme::UnitIndex unit) const {
        return std::ranges::any_of(fields_,
                                   [&](programme::FieldIndex field) { return is_stated(figures_.find(unit, field)); });
    }

    bool has_own_values(programme::UnitIndex unit) const {
        return std::ranges::any_of(fields_, [&](programme::FieldIndex field) {
            return own_value(programme_, figures_, unit, field, Stretch::period) ||
                   own_value(programme_, figures_, unit, field, Stretch::year);
        });
    }

    std::vector<std::size_t> add_parts(programme::UnitIndex unit, int depth, const std::string& prefix) {
        std::vector<std::size_t> parts;
        const auto number = [&] { return prefix + std::to_string(parts.size() + 1); };
        if (has_own_values(unit)) parts.push_back(add({unit, true, false, depth, number(), {}}));
        for (const programme::UnitIndex child : programme_.unit(unit).children) {
            if (!is_shown(child)) continue;
            const std::string own_number = number();
            const std::size_t row = add({child, false, false, depth, own_number, {}});
            parts.push_back(row);
            std::vector<std::size_t> below = add_parts(child, depth + 1, own_number + ".");
            rows_[row].parts = std::move(below);
        }
        return parts;
    }

    const rollup::Rollup& rollup_;
    const FigureIndex& figures_;
    const programme::Programme& programme_;
    std::vector<programme::FieldIndex> fields_;
    std::vector<CommunityRow> rows_;
};

}  // namespace

int CommunityLayout::title_row(std::size_t part) const {
    return numbers_row + 1 + static_cast<int>(part * (rows.size() + 1));
}

Address CommunityLayout::at(std::size_t part, std::size_t row, std::size_t column) const {
    return {title_row(part) + 1 + static_cast<int>(row), static_cast<int>(column)};
}

std::vector<CommunityLayout> community_layouts(const rollup::Rollup& rollup, const FigureIndex& figures,
                                               text::Language language) {
    std::vector<CommunityLayout> layouts;
    for (const auto& columns : columns_by_sheet(rollup, figures, language)) {
        CommunityLayout layout;
        layout.name = sheet_name(names::community, layouts.size());
        layout.columns = {{Kind::number}, {Kind::unit}};
        layout.columns.insert(layout.columns.end(), columns.begin(), columns.end());
        layout.columns.push_back({Kind::note});
        for (const CommunityColumn& column : layout.columns)
            layout.widths.push_back(width_of_column(column, rollup, figures, language));
        layout.widths.back() +=
            std::max(0.0, narrowest_sheet - std::accumulate(layout.widths.begin(), layout.widths.end(), 0.0));
        layout.rows = Rows(rollup, figures, columns).all();
        for (const CommunityRow& row : layout.rows)  // wide enough for "2.16.10" on one line
            layout.widths.front() = std::max(layout.widths.front(), width_of_line(row.number, usual_size));
        if (rollup.period.kind != text::Period::Kind::year) layout.stretches.push_back(Stretch::period);
        layout.stretches.push_back(Stretch::year);
        layout.header_row = heading_rows;
        layout.numbers_row = heading_rows + 2;  // groups, fields, numbers
        layouts.push_back(std::move(layout));
    }
    return layouts;
}

std::optional<CommunityCell> total_cell(const std::vector<CommunityLayout>& layouts, Stretch stretch,
                                        CommunityColumn::Kind kind, programme::FieldIndex field,
                                        programme::FieldIndex whole) {
    for (const CommunityLayout& layout : layouts) {
        const auto part = std::ranges::find(layout.stretches, stretch);
        const auto column = std::ranges::find_if(layout.columns, [&](const CommunityColumn& c) {
            return c.kind == kind && c.field == field && c.whole == whole;
        });
        if (part == layout.stretches.end() || column == layout.columns.end()) continue;
        return CommunityCell{
            layout.name, layout.at(static_cast<std::size_t>(part - layout.stretches.begin()), layout.rows.size() - 1,
                                   static_cast<std::size_t>(column - layout.columns.begin()))};
    }
    return std::nullopt;
}

std::optional<std::int64_t> value_in(const rollup::Rollup& rollup, const FigureIndex& figures,
                                     const CommunityLayout& layout, const CommunityRow& row,
                                     programme::FieldIndex field, Stretch stretch) {
    if (row.own) return own_value(*rollup.programme, figures, row.unit, field, stretch);
    const std::optional<std::int64_t> value = figures.total(row.unit, field, stretch).value;
    const auto parts = parts_summed(rollup, figures, layout, row, field, stretch);
    if (parts.empty()) return value;
    std::optional<std::int64_t> sum;
    for (const std::size_t part : parts) {
        const CommunityRow& below = layout.rows[part];
        const auto number = below.own ? own_value(*rollup.programme, figures, below.unit, field, stretch)
                                      : figures.total(below.unit, field, stretch).value;
        if (number) sum = sum.value_or(0) + *number;
    }
    if (sum != value)
        throw std::logic_error("the parts of " + rollup.programme->field_path(field) + " of " +
                               rollup.programme->unit(row.unit).id + " do not make up its total");
    return value;
}

std::vector<std::size_t> parts_summed(const rollup::Rollup& rollup, const FigureIndex& figures,
                                      const CommunityLayout& layout, const CommunityRow& row,
                                      programme::FieldIndex field, Stretch stretch) {
    std::vector<std::size_t> parts = row.parts;
    std::erase_if(parts, [&](std::size_t part) {
        const CommunityRow& below = layout.rows[part];
        if (below.own) return !own_value(*rollup.programme, figures, below.unit, field, stretch);
        return below.unit != row.unit && !contributes(*rollup.programme, figures, below.unit, field);
    });
    return parts;
}

}  // namespace giamsat::workbook
