// SPDX-License-Identifier: MIT
#include "workbook/community/columns.hpp"

#include "workbook/page/row_heights.hpp"

#include <algorithm>
#include <cmath>
#include <string>
#include <utility>

namespace giamsat::workbook {

namespace {

using Kind = CommunityColumn::Kind;

constexpr double widest_sheet = 168;  // in characters of figures; wider sheets would be illegible when fitted to a page

bool is_read_by_target(const programme::Programme& programme, const programme::FigureGroup& group) {
    return std::ranges::any_of(programme.targets, [&](const programme::Target& target) {
        const programme::measure::Figures* figures = programme::figures_of(target.measure);
        return figures != nullptr && std::ranges::find(group.fields, figures->part) != group.fields.end();
    });
}

// Whether units of the subtree report the group; a group that is not required must also have values.
bool is_shown(const rollup::Rollup& rollup, const programme::FigureGroup& group) {
    const bool asked_for = group.may_not_arise || is_read_by_target(*rollup.programme, group);
    return std::ranges::any_of(rollup.figures, [&](const rollup::FigureRow& row) {
        return std::ranges::find(group.fields, row.field) != group.fields.end() && is_stated(&row) &&
               (asked_for || row.year.value || row.period.value);
    });
}

// Adds the shares measured by targets whose part is a field of the group.
void add_shares(std::vector<CommunityColumn>& columns, const programme::Programme& programme,
                programme::GroupIndex group) {
    const auto& fields = programme.groups[group].fields;
    for (const programme::Target& target : programme.targets) {
        const programme::measure::Figures* figures = programme::figures_of(target.measure);
        if (figures == nullptr || !figures->whole || std::ranges::find(fields, figures->part) == fields.end()) continue;
        const bool there = std::ranges::any_of(columns, [&](const CommunityColumn& column) {
            return column.kind == Kind::share && column.field == figures->part && column.whole == figures->whole;
        });
        if (!there) columns.push_back({Kind::share, group, figures->part, figures->whole});
    }
}

// Whether the same units have reported both figures.
bool same_units(const rollup::Rollup& rollup, const FigureIndex& figures, programme::FieldIndex one,
                programme::FieldIndex other) {
    return std::ranges::all_of(rollup.figures, [&](const rollup::FigureRow& row) {
        return row.field != one || (row.period.reported == figures.total(row.unit, other, Stretch::period).reported &&
                                    row.year.reported == figures.total(row.unit, other, Stretch::year).reported);
    });
}

// Figures reported by other units than the rest of the group are followed by the number of those units.
void add_columns(std::vector<CommunityColumn>& columns, const rollup::Rollup& rollup, const FigureIndex& figures,
                 programme::GroupIndex index) {
    const programme::Programme& programme = *rollup.programme;
    const programme::FigureGroup& group = programme.groups[index];
    const auto leading = leading_field(programme, group);
    const auto is_apart = [&](programme::FieldIndex field) {
        const rollup::FigureRow* top = figures.find(rollup.unit, field);
        return top != nullptr && (top->period.value || top->year.value) && !same_units(rollup, figures, field, leading);
    };
    for (std::size_t i = 0, run = 0; i < group.fields.size(); ++i) {
        const programme::FieldIndex field = group.fields[i];
        columns.push_back({Kind::figure, index, field});
        run = is_apart(field) ? run + 1 : 0;
        if (run == 0) continue;
        const bool goes_on = i + 1 < group.fields.size() && is_apart(group.fields[i + 1]) &&
                             same_units(rollup, figures, field, group.fields[i + 1]);
        if (goes_on) continue;
        columns.push_back({Kind::reported, index, field, {}, static_cast<int>(run)});
        run = 0;
    }
    add_shares(columns, programme, index);
    columns.push_back({Kind::reported, index, leading});
}

double least_width(Kind kind) {
    switch (kind) {
        case Kind::number:
            return 5;
        case Kind::unit:
            return 24;
        case Kind::figure:
            return 7.5;
        case Kind::share:
            return 8.5;
        case Kind::reported:
            return 7.5;
        case Kind::note:
            return 17;
    }
    return 0;
}

// The width of a number in bold, with thousands separators.
double width_of_number(std::int64_t number) {
    const auto digits = static_cast<double>(std::to_string(number).size());
    return digits + std::floor((digits - 1) / 3) + 2;
}

double width_of_numbers(const CommunityColumn& column, const rollup::FigureRow* total) {
    if (total == nullptr || column.kind == Kind::share) return 0;
    if (column.kind == Kind::reported) return 2 * width_of_number(total->expected) - 1;
    return width_of_number(std::max(total->period.value.value_or(0), total->year.value.value_or(0)));
}

// Columns that must be on one sheet.
struct GroupColumns {
    std::vector<CommunityColumn> columns;
    double width = 0;
    bool of_targets = false;
};

std::vector<GroupColumns> columns_by_group(const rollup::Rollup& rollup, const FigureIndex& figures,
                                           text::Language language) {
    const programme::Programme& programme = *rollup.programme;
    std::vector<GroupColumns> groups;
    for (const auto group : groups_shown(rollup)) {
        GroupColumns one;
        one.of_targets = is_read_by_target(programme, programme.groups[group]);
        add_columns(one.columns, rollup, figures, group);
        for (const CommunityColumn& column : one.columns)
            one.width += width_of_column(column, rollup, figures, language);
        groups.push_back(std::move(one));
    }
    return groups;
}

// As few sheets of that width as possible; groups used by targets and other groups are on different sheets.
std::vector<std::vector<CommunityColumn>> on_sheets(const std::vector<GroupColumns>& groups, double widest) {
    std::vector<std::vector<CommunityColumn>> sheets{{}};
    double used = 0;
    bool of_targets = true;
    for (const GroupColumns& group : groups) {
        if (!sheets.back().empty() && (used + group.width > widest || group.of_targets != of_targets)) {
            sheets.emplace_back();
            used = 0;
        }
        sheets.back().insert(sheets.back().end(), group.columns.begin(), group.columns.end());
        used += group.width;
        of_targets = group.of_targets;
    }
    return sheets;
}

}  // namespace

programme::FieldIndex leading_field(const programme::Programme& programme, const programme::FigureGroup& group) {
    for (const auto field : group.fields)
        if (!programme.fields[field].optional) return field;
    return group.fields.front();
}

std::vector<programme::GroupIndex> groups_shown(const rollup::Rollup& rollup) {
    const programme::Programme& programme = *rollup.programme;
    std::vector<programme::GroupIndex> groups;
    for (const bool of_targets : {true, false})
        for (const auto group : programme.groups.indices())
            if (is_read_by_target(programme, programme.groups[group]) == of_targets &&
                is_shown(rollup, programme.groups[group]))
                groups.push_back(group);
    return groups;
}

std::vector<std::vector<CommunityColumn>> columns_by_sheet(const rollup::Rollup& rollup, const FigureIndex& figures,
                                                           text::Language language) {
    const std::vector<GroupColumns> groups = columns_by_group(rollup, figures, language);
    auto sheets = on_sheets(groups, widest_sheet);
    // Make the widest sheet as narrow as possible without adding sheets: the widths become similar and the print
    // larger.
    for (double widest = widest_sheet - 1; widest > 0; --widest) {
        auto narrower = on_sheets(groups, widest);
        if (narrower.size() > sheets.size()) break;
        sheets = std::move(narrower);
    }
    return sheets;
}

text::Bilingual heading_of(const programme::Programme& programme, const CommunityColumn& column) {
    switch (column.kind) {
        case Kind::number:
            return {"STT", "No."};
        case Kind::unit:
            return {"Đơn vị", "Unit"};
        case Kind::figure:
            return programme.fields[column.field].name;
        case Kind::share:
            return {"Tỷ lệ", "Share"};
        case Kind::reported:
            if (column.run == 0) return {"Đơn vị có số liệu", "Units with data"};
            if (column.run == 1) return {"Đơn vị có riêng số liệu này", "Units reporting this figure"};
            return {"Đơn vị có riêng các số liệu này", "Units reporting these figures"};
        case Kind::note:
            return {"Ghi chú", "Notes"};
    }
    return {};
}

double width_of_column(const CommunityColumn& column, const rollup::Rollup& rollup, const FigureIndex& figures,
                       text::Language language) {
    const rollup::FigureRow* total = !column.field ? nullptr : figures.find(rollup.unit, column.field);
    const std::string heading = heading_of(*rollup.programme, column).in(language);
    return std::max(
        {least_width(column.kind), width_of_numbers(column, total), width_of_longest_word(heading, heading_size)});
}

}  // namespace giamsat::workbook
