// SPDX-License-Identifier: MIT
#include "rollup/status_words.hpp"
#include "text/join.hpp"
#include "workbook/page/annex.hpp"
#include "workbook/page/heat_map.hpp"
#include "workbook/summary/tables.hpp"
#include "workbook/targets/layout.hpp"
#include "workbook/targets/tables.hpp"
#include "workbook/xlsx/formula.hpp"

#include <algorithm>
#include <array>
#include <map>

namespace giamsat::workbook {

namespace {

constexpr const auto& statuses = all_statuses;
constexpr int all_column = grid::first_count + static_cast<int>(statuses.size());
static_assert(all_column + 1 == grid::share);

using Counts = std::array<std::int64_t, statuses.size()>;

struct UnitCounts {
    programme::UnitIndex unit = programme::no_unit;
    Counts counts{};
    std::vector<TargetCells> cells = {};  ///< the cells counted by the formulas
};

// Required targets, or the less strict ones; meetings look at the required ones.
struct Section {
    text::Bilingual title;
    std::vector<UnitCounts> units = {};
    int row = 0;  ///< the title row, with the sums of the rows below
};

std::int64_t sum(const Counts& counts) {
    std::int64_t all = 0;
    for (const std::int64_t count : counts) all += count;
    return all;
}

std::int64_t meeting(const Counts& counts) {
    return counts[static_cast<std::size_t>(target::Status::met)] +
           counts[static_cast<std::size_t>(target::Status::none_arose)];
}

// The two sections, without empty ones.
std::vector<Section> sections_of(const rollup::Rollup& rollup, const TargetIndex& index,
                                 const std::vector<programme::UnitIndex>& units) {
    const std::vector<TargetsPart> parts = targets_parts(rollup, index);
    std::vector<Section> sections{{{"Chỉ tiêu bắt buộc", "Required targets"}},
                                  {{"Nhiệm vụ, chỉ tiêu khác", "Other targets"}}};
    for (const programme::UnitIndex unit : units) {
        std::array<Counts, 2> counts{};
        for (const auto target : index.asked_of(unit)) {
            const bool required = rollup.programme->targets[target].need == programme::Need::required;
            ++counts.at(required ? 0 : 1).at(static_cast<std::size_t>(index.find(unit, target)->status));
        }
        for (std::size_t i = 0; i < sections.size(); ++i)
            if (sum(counts.at(i)) > 0)
                sections[i].units.push_back({unit, counts.at(i), cells_of(rollup, parts, unit, i == 0)});
    }
    std::erase_if(sections, [](const Section& section) { return section.units.empty(); });
    return sections;
}

// The direct subordinates that have targets; if there are none, the unit itself.
std::vector<Section> sections_of(const rollup::Rollup& rollup) {
    const TargetIndex index(rollup);
    const auto below = sections_of(rollup, index, rollup.programme->unit(rollup.unit).children);
    return below.empty() ? sections_of(rollup, index, {rollup.unit}) : below;
}

std::vector<ColumnHead> unit_heads(text::Language language) {
    std::vector<ColumnHead> result{
        {grid::number, grid::number, text::Bilingual{"STT", "No."}.in(language), {}},
        {grid::clause, grid::title, text::Bilingual{"Đơn vị", "Unit"}.in(language), {}},
    };
    for (std::size_t i = 0; i < statuses.size(); ++i) {
        const int column = grid::first_count + static_cast<int>(i);
        result.push_back({column, column, rollup::shown(statuses[i], programme::Need::required).in(language), {}});
    }
    result.push_back(
        {all_column, all_column, text::Bilingual{"Tổng số chỉ tiêu", "All targets"}.in(language), "(3)+…+(8)"});
    result.push_back(
        {grid::share, grid::share, text::Bilingual{"Tỷ lệ đạt", "Share met"}.in(language), "((3)+(4))/(9)"});
    result.push_back({grid::note, grid::note, text::Bilingual{"Ghi chú", "Notes"}.in(language), {}});
    return result;
}

Operand count_at(int row, std::size_t status, const Counts& counts) {
    return {{row, grid::first_count + static_cast<int>(status)}, counts[status]};
}

// The sum of a row's counts, and the share of targets that are met or none arose.
void put_row_sums(Sheet& sheet, int row, const Counts& counts, bool bold) {
    const Address first = count_at(row, 0, counts).at;
    const Address last = count_at(row, statuses.size() - 1, counts).at;
    const Operand all{{row, all_column}, sum(counts)};
    put(sheet, all.at, Formula{"SUM(" + a1(first) + ":" + a1(last) + ")", static_cast<double>(*all.value)},
        table_count(bold));
    const Area met_or_none_arose{first, count_at(row, static_cast<std::size_t>(target::Status::none_arose), counts).at};
    put(sheet, {row, grid::share}, share_of_sum(met_or_none_arose, meeting(counts), all), table_share(bold));
    put(sheet, {row, grid::note}, {}, table_text());
}

// Counts the cells with the status; targets that are only encouraged have a different word for "missed".
Formula count_in(const std::vector<TargetCells>& cells, target::Status status, std::int64_t count,
                 text::Language language) {
    Formula formula{"", static_cast<double>(count)};
    const auto add = [&](const TargetCells& where, programme::Need need) {
        std::string text = said(status, need, where.saying, language);
        if (text == "?") text = "~?";  // in COUNTIF, ? matches any letter
        text::add_to(formula.expression, "+", count_of(where.sheet.in(language), where.area, text, 0).expression);
    };
    for (const TargetCells& where : cells) {
        add(where, programme::Need::required);
        if (status == target::Status::missed) add(where, programme::Need::encouraged);
    }
    return formula;
}

void put_unit(Sheet& sheet, int row, std::size_t index, const rollup::Rollup& rollup, const UnitCounts& unit,
              text::Language language) {
    put_row_title(sheet, row, index, rollup.programme->unit(unit.unit).name);
    for (std::size_t i = 0; i < statuses.size(); ++i)
        put(sheet, count_at(row, i, unit.counts).at, count_in(unit.cells, statuses[i], unit.counts[i], language),
            table_count());
    put_row_sums(sheet, row, unit.counts, false);
}

// Writes the sums of the units' counts in the section's first row.
Counts put_section_sums(Sheet& sheet, const Section& section) {
    Counts totals{};
    for (std::size_t i = 0; i < statuses.size(); ++i) {
        std::vector<Operand> operands;
        for (int at = section.row + 1; const UnitCounts& unit : section.units)
            operands.push_back(count_at(at++, i, unit.counts));
        totals[i] = total(operands).value_or(0);
        put(sheet, count_at(section.row, i, totals).at, sum_of(operands), table_count(true));
    }
    put_row_sums(sheet, section.row, totals, true);
    return totals;
}

void put_total(Sheet& sheet, int row, const std::vector<Section>& sections, const std::vector<Counts>& counts,
               text::Language language) {
    put_total_label(sheet, row, grid::title, language);
    Counts totals{};
    for (std::size_t i = 0; i < statuses.size(); ++i) {
        std::vector<Operand> operands;
        for (std::size_t j = 0; j < sections.size(); ++j) operands.push_back(count_at(sections[j].row, i, counts[j]));
        totals[i] = total(operands).value_or(0);
        put(sheet, count_at(row, i, totals).at, sum_of(operands), table_count(true));
    }
    put_row_sums(sheet, row, totals, true);
}

// Returns the row below the section.
int put_section(Sheet& sheet, const rollup::Rollup& rollup, const Section& section, text::Language language) {
    put_over(sheet, {{section.row, 0}, {section.row, grid::title}}, section.title.in(language), table_text(true));
    int row = section.row + 1;
    for (std::size_t i = 0; i < section.units.size(); ++i)
        put_unit(sheet, row++, i, rollup, section.units[i], language);
    return row;
}

}  // namespace

PlacedTable put_targets_by_unit(Sheet& sheet, const TablePlace& place, const rollup::Rollup& rollup) {
    std::vector<Section> sections = sections_of(rollup);
    PlacedTable table;
    table.next_row = place.row;
    table.first_row = first_table_row(place, column_rows);
    if (sections.empty()) return table;
    put_table_title(sheet, place, {"Số chỉ tiêu theo tình trạng, từng đơn vị", "Targets by status, unit by unit"});
    table.header_row = place.row + 1;
    put_columns(sheet, table.header_row, unit_heads(place.language));
    std::vector<Counts> counts;
    int row = table.first_row;
    for (Section& section : sections) {
        section.row = row;
        row = put_section(sheet, rollup, section, place.language);
        counts.push_back(put_section_sums(sheet, section));
        table.series.push_back({{section.row, 0},
                                {{section.row + 1, grid::clause}, {row - 1, grid::clause}},
                                {{section.row + 1, grid::first_count}, {row - 1, grid::first_count}}});
    }
    table.last_row = row - 1;
    put_total(sheet, row, sections, counts, place.language);
    table.next_row = row + 2;
    return table;
}

}  // namespace giamsat::workbook
