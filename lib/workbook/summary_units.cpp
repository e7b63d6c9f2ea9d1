// SPDX-License-Identifier: MIT
#include "rollup/status_words.hpp"
#include "workbook/annex.hpp"
#include "workbook/formula.hpp"
#include "workbook/heat_map.hpp"
#include "workbook/summary_tables.hpp"

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
    UnitIndex unit = no_unit;
    Counts counts{};
};

UnitCounts counts_of(const Rollup& rollup, UnitIndex unit) {
    UnitCounts result{unit, {}};
    for (const TargetRow& row : rollup.targets)
        if (row.unit == unit) ++result.counts.at(static_cast<std::size_t>(row.status));
    return result;
}

std::int64_t sum(const Counts& counts) {
    std::int64_t all = 0;
    for (const std::int64_t count : counts) all += count;
    return all;
}

/// The direct subordinates that have targets; where there are none, the unit itself.
std::vector<UnitCounts> rows_of(const Rollup& rollup) {
    std::vector<UnitCounts> rows;
    for (const UnitIndex child : rollup.programme->unit(rollup.unit).children)
        if (UnitCounts row = counts_of(rollup, child); sum(row.counts) > 0) rows.push_back(row);
    if (rows.empty())
        if (UnitCounts row = counts_of(rollup, rollup.unit); sum(row.counts) > 0) rows.push_back(row);
    return rows;
}

std::vector<ColumnHead> heads(Language language) {
    std::vector<ColumnHead> result{
        {grid::number, grid::number, Bilingual{"STT", "No."}.in(language), {}},
        {grid::clause, grid::title, Bilingual{"Đơn vị", "Unit"}.in(language), {}},
    };
    for (std::size_t i = 0; i < statuses.size(); ++i) {
        const int column = grid::first_count + static_cast<int>(i);
        result.push_back({column, column, shown(statuses[i], Need::required).in(language), {}});
    }
    result.push_back({all_column, all_column, Bilingual{"Tổng số chỉ tiêu", "All targets"}.in(language), "(3)+…+(8)"});
    result.push_back({grid::share, grid::share, Bilingual{"Tỷ lệ đạt", "Share met"}.in(language), "(3)/(9)"});
    result.push_back({grid::note, grid::note, Bilingual{"Ghi chú", "Notes"}.in(language), {}});
    return result;
}

Operand count_at(int row, std::size_t status, const Counts& counts) {
    return {{row, grid::first_count + static_cast<int>(status)}, counts[status]};
}

/// The sum of a row's counts, and the share of the targets that are met.
void put_row_sums(Sheet& sheet, int row, const Counts& counts, bool bold) {
    const Address first = count_at(row, 0, counts).at;
    const Address last = count_at(row, statuses.size() - 1, counts).at;
    const Operand all{{row, all_column}, sum(counts)};
    put(sheet, all.at, Formula{"SUM(" + a1(first) + ":" + a1(last) + ")", static_cast<double>(*all.value)},
        table_count(bold));
    put(sheet, {row, grid::share}, share_of(count_at(row, 0, counts), all), table_share(bold));
    put(sheet, {row, grid::note}, {}, table_text());
}

void put_unit(Sheet& sheet, int row, std::size_t index, const Rollup& rollup, const UnitCounts& unit) {
    put_row_title(sheet, row, index, rollup.programme->unit(unit.unit).name);
    for (std::size_t i = 0; i < statuses.size(); ++i)
        put(sheet, count_at(row, i, unit.counts).at, static_cast<double>(unit.counts[i]), table_count());
    put_row_sums(sheet, row, unit.counts, false);
}

void put_total(Sheet& sheet, const PlacedTable& table, const std::vector<UnitCounts>& rows, Language language) {
    const int row = table.last_row + 1;
    Counts totals{};
    put_total_label(sheet, row, grid::title, language);
    for (std::size_t i = 0; i < statuses.size(); ++i) {
        std::vector<Operand> operands;
        for (int at = table.first_row; const UnitCounts& unit : rows)
            operands.push_back(count_at(at++, i, unit.counts));
        totals[i] = total(operands).value_or(0);
        put(sheet, count_at(row, i, totals).at, sum_of(operands), table_count(true));
    }
    put_row_sums(sheet, row, totals, true);
}

}  // namespace

PlacedTable put_targets_by_unit(Sheet& sheet, const TablePlace& place, const Rollup& rollup) {
    const std::vector<UnitCounts> rows = rows_of(rollup);
    PlacedTable table;
    table.next_row = place.row;
    table.first_row = first_table_row(place, column_rows);
    if (rows.empty()) return table;
    put_table_title(sheet, place, {"Số chỉ tiêu theo tình trạng, từng đơn vị", "Targets by status, unit by unit"});
    table.header_row = place.row + 1;
    put_columns(sheet, table.header_row, heads(place.language));
    for (std::size_t i = 0; i < rows.size(); ++i)
        put_unit(sheet, table.first_row + static_cast<int>(i), i, rollup, rows[i]);
    table.last_row = table.first_row + static_cast<int>(rows.size()) - 1;
    put_total(sheet, table, rows, place.language);
    table.next_row = table.last_row + 3;
    table.first_column = table.last_column = grid::first_count;
    return table;
}

}  // namespace giamsat::workbook
