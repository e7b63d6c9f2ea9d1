// SPDX-License-Identifier: MIT
#include "rollup/incomplete.hpp"
#include "target/sentences.hpp"
#include "text/join.hpp"
#include "workbook/community/layout.hpp"
#include "workbook/page/annex.hpp"
#include "workbook/summary/tables.hpp"
#include "workbook/xlsx/formula.hpp"

#include <algorithm>
#include <span>

namespace giamsat::workbook {

namespace {

using Kind = CommunityColumn::Kind;

constexpr int grid_columns = grid::note + 1;
constexpr int header_rows = column_rows + 1;

// A field that several groups may have under the same id: found, resolved …
struct CaseColumn {
    std::string id;
    text::Bilingual name;
};

// The groups of figures that may be under `none_arose`, and their columns.
struct Cases {
    std::vector<const programme::FigureGroup*> groups;
    std::vector<CaseColumn> columns;
    std::vector<Stretch> stretches;

    int width() const { return static_cast<int>(columns.size() * stretches.size()); }
    int column(std::size_t stretch, std::size_t which) const {
        return grid::first_count + static_cast<int>(stretch * columns.size() + which);
    }
    int first_note_column() const { return grid::first_count + width(); }
    int last_note_column() const { return std::max(grid::note, first_note_column()); }
};

// Optional details (girls and boys among the cases) are only on the community monitoring sheet.
void add_columns(std::vector<CaseColumn>& columns, const programme::Programme& programme,
                 const programme::FigureGroup& group) {
    for (const auto index : group.fields) {
        const programme::FigureField& field = programme.field(index);
        if (!field.optional && std::ranges::find(columns, field.id, &CaseColumn::id) == columns.end())
            columns.push_back({field.id, field.name});
    }
}

// Whether it is a group of cases with a mandatory field, shown on the community monitoring sheet.
bool is_shown(const programme::Programme& programme, const std::vector<CommunityLayout>& layouts,
              const programme::FigureGroup& group) {
    const bool asked_for = std::ranges::any_of(
        group.fields, [&](programme::FieldIndex field) { return !programme.field(field).optional; });
    return group.may_not_arise && asked_for && total_cell(layouts, Stretch::year, Kind::figure, group.fields.front());
}

Cases cases_of(const rollup::Rollup& rollup, const std::vector<CommunityLayout>& layouts) {
    Cases cases;
    for (const programme::FigureGroup& group : rollup.programme->groups) {
        if (!is_shown(*rollup.programme, layouts, group)) continue;
        cases.groups.push_back(&group);
        add_columns(cases.columns, *rollup.programme, group);
    }
    cases.stretches = layouts.front().stretches;
    return cases;
}

// "50/56 xã, phường có số liệu; thiếu …": the year's total of the group, if it does not have all.
text::Bilingual coverage_of(const rollup::Rollup& rollup, const FigureIndex& figures, const rollup::Gaps& gaps,
                            const programme::FigureGroup& group) {
    const programme::Programme& programme = *rollup.programme;
    const auto leading = leading_field(programme, group);
    const rollup::FigureRow* row = figures.find(rollup.unit, leading);
    const auto incomplete = gaps.of(rollup.unit, std::span(&leading, 1), days_of(rollup, Stretch::year));
    if (row == nullptr || incomplete.empty()) return {};
    const auto name = [&](programme::UnitIndex unit) { return programme.unit(unit).name; };
    return text::say({"{0}/{1} {2} có đủ số liệu; thiếu: {3}", "{0}/{1} complete ({2}); missing: {3}"},
                     row->year_complete, row->expected,
                     target::in_sentence(target::level_names(programme, group.levels)),
                     rollup::shown(incomplete.front().gaps, name));
}

// Builds the table.
class CaseTable {
public:
    CaseTable(Sheet& sheet, const TablePlace& place, const rollup::Rollup& rollup)
        : sheet_(sheet),
          place_(place),
          rollup_(rollup),
          figures_(rollup),
          gaps_(rollup),
          layouts_(community_layouts(rollup, figures_, place.language)),
          cases_(cases_of(rollup, layouts_)) {}

    PlacedTable put_all() {
        PlacedTable table;
        table.next_row = place_.row;
        table.first_row = first_table_row(place_, header_rows);
        if (cases_.groups.empty()) return table;
        put_table_title(sheet_, place_, {"Vụ việc phát sinh và kết quả giám sát", "Cases and results of supervision"});
        table.header_row = place_.row + 2;
        put_header(table.header_row);
        table.last_row = table.first_row + static_cast<int>(cases_.groups.size()) - 1;
        for (std::size_t i = 0; i < cases_.groups.size(); ++i) put_group(table.first_row + static_cast<int>(i), i);
        put_total(table);
        table.next_row = table.last_row + 3;
        for (std::size_t i = 0; i < cases_.columns.size(); ++i)
            table.series.push_back(series(table, cases_.column(cases_.stretches.size() - 1, i)));
        return table;
    }

private:
    std::string text(const text::Bilingual& both) const { return both.in(place_.language); }

    static Chart::Series series(const PlacedTable& table, int column) {
        return {{table.header_row, column},
                {{table.first_row, grid::clause}, {table.last_row, grid::clause}},
                {{table.first_row, column}, {table.last_row, column}}};
    }

    std::vector<ColumnHead> heads() const {
        std::vector<ColumnHead> result{
            {grid::number, grid::number, text({"STT", "No."}), {}},
            {grid::clause, grid::title, text({"Nội dung", "What"}), {}},
        };
        for (std::size_t stretch = 0; stretch < cases_.stretches.size(); ++stretch)
            for (std::size_t i = 0; i < cases_.columns.size(); ++i)
                result.push_back(
                    {cases_.column(stretch, i), cases_.column(stretch, i), text(cases_.columns[i].name), {}});
        result.push_back({cases_.first_note_column(), cases_.last_note_column(), text({"Ghi chú", "Notes"}), {}});
        return result;
    }

    void put_header(int row) {
        const std::vector<ColumnHead> all = heads();
        for (const ColumnHead& head : all) {
            const bool under_stretch = head.first >= grid::first_count && head.first < cases_.first_note_column();
            put_over(sheet_, {{under_stretch ? row : row - 1, head.first}, {row, head.last}}, head.text,
                     table_header());
        }
        for (std::size_t stretch = 0; stretch < cases_.stretches.size(); ++stretch)
            put_over(
                sheet_,
                {{row - 1, cases_.column(stretch, 0)}, {row - 1, cases_.column(stretch, cases_.columns.size() - 1)}},
                text(name_of(cases_.stretches[stretch])), table_header());
        put_column_numbers(sheet_, row + 1, all);
    }

    static text::Bilingual name_of(Stretch stretch) {
        return stretch == Stretch::period ? text::Bilingual{"Trong kỳ", "In the period"}
                                          : text::Bilingual{"Lũy kế từ đầu năm", "Year to date"};
    }

    // The field of the group for that column; none if the group has no such field.
    programme::FieldIndex field_in(std::size_t group, std::size_t column) const {
        for (const auto field : cases_.groups[group]->fields)
            if (rollup_.programme->field(field).id == cases_.columns[column].id) return field;
        return {};
    }

    std::optional<std::int64_t> value_of(std::size_t group, std::size_t stretch, std::size_t column) const {
        const auto field = field_in(group, column);
        if (!field) return std::nullopt;
        return figures_.total(rollup_.unit, field, cases_.stretches[stretch]).value;
    }

    Value reference(std::size_t group, std::size_t stretch, std::size_t column) const {
        const auto field = field_in(group, column);
        if (!field) return {};
        const auto cell = total_cell(layouts_, cases_.stretches[stretch], Kind::figure, field);
        if (!cell) return {};
        const auto value = value_of(group, stretch, column);
        return number_of(text(cell->sheet), cell->at,
                         value ? std::optional(static_cast<double>(*value)) : std::nullopt);
    }

    void put_group(int row, std::size_t group) {
        put_row_title(sheet_, row, group, text(cases_.groups[group]->name));
        for (std::size_t stretch = 0; stretch < cases_.stretches.size(); ++stretch)
            for (std::size_t column = 0; column < cases_.columns.size(); ++column)
                put(sheet_, {row, cases_.column(stretch, column)}, reference(group, stretch, column), table_count());
        put_note(row, note(group));
    }

    // For the year, which is the last stretch.
    std::string note(std::size_t group) const {
        const auto first =
            figures_.total(rollup_.unit, leading_field(*rollup_.programme, *cases_.groups[group]), Stretch::year);
        if (!first.value) return text({"chưa có số liệu", "no data"});
        auto note = *first.value == 0 ? text::Bilingual{"không phát sinh", "none arose"} : text::Bilingual{};
        text::add_to(note, "; ", coverage_of(rollup_, figures_, gaps_, *cases_.groups[group]));
        return text(note);
    }

    // Of all groups, if it is the same.
    std::string total_note() const {
        const auto note = coverage_of(rollup_, figures_, gaps_, *cases_.groups.front());
        const bool alike = std::ranges::all_of(cases_.groups, [&](const programme::FigureGroup* group) {
            return coverage_of(rollup_, figures_, gaps_, *group) == note;
        });
        return text(alike ? note : text::Bilingual{"độ đủ của số liệu: xem từng dòng", "coverage: see each row"});
    }

    void put_note(int row, const std::string& note) {
        put_over(sheet_, {{row, cases_.first_note_column()}, {row, cases_.last_note_column()}}, note, table_text());
    }

    void put_total(const PlacedTable& table) {
        const int row = table.last_row + 1;
        put_total_label(sheet_, row, grid::title, place_.language);
        for (std::size_t stretch = 0; stretch < cases_.stretches.size(); ++stretch)
            for (std::size_t column = 0; column < cases_.columns.size(); ++column) {
                std::vector<Operand> operands;
                for (std::size_t group = 0; group < cases_.groups.size(); ++group)
                    operands.push_back({{table.first_row + static_cast<int>(group), cases_.column(stretch, column)},
                                        value_of(group, stretch, column)});
                put(sheet_, {row, cases_.column(stretch, column)}, sum_of(operands), table_count(true));
            }
        put_note(row, total_note());
    }

    Sheet& sheet_;
    const TablePlace& place_;
    const rollup::Rollup& rollup_;
    FigureIndex figures_;
    rollup::Gaps gaps_;
    std::vector<CommunityLayout> layouts_;
    Cases cases_;
};

}  // namespace

PlacedTable put_cases(Sheet& sheet, const TablePlace& place, const rollup::Rollup& rollup) {
    return CaseTable(sheet, place, rollup).put_all();
}

text::Bilingual coverage_of_cases(const rollup::Rollup& rollup, text::Language language) {
    const FigureIndex figures(rollup);
    const rollup::Gaps gaps(rollup);
    const Cases cases = cases_of(rollup, community_layouts(rollup, figures, language));
    text::Bilingual all;
    for (const programme::FigureGroup* group : cases.groups) {
        const auto coverage = coverage_of(rollup, figures, gaps, *group);
        if (all == coverage) continue;
        text::add_to(all, "; ", coverage);
    }
    return all;
}

int extra_case_columns(const rollup::Rollup& rollup, text::Language language) {
    const FigureIndex figures(rollup);
    const Cases cases = cases_of(rollup, community_layouts(rollup, figures, language));
    return cases.last_note_column() + 1 - grid_columns;
}

}  // namespace giamsat::workbook
