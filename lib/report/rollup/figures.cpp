// SPDX-License-Identifier: MIT
#include "report/rollup/page.hpp"

#include <fmt/format.h>

namespace giamsat::report {
namespace {

std::string coverage(const rollup::Total& total, int expected) {
    return fmt::format("{}/{}", total.reported, expected);
}

bool is_shown(const rollup::Rollup& rollup, const rollup::FigureRow& row) {
    return row.unit == rollup.unit && (row.expected > 0 || row.period.value || row.year.value);
}

}  // namespace

void put_figures(RollupPage& page) {
    const auto& rollup = page.rollup();
    const auto& programme = *rollup.programme;
    TextTable table{
        {page.words({"Số liệu", "Figure"}), page.words(text::shown(rollup.period)), page.words({"Đơn vị", "Units"}),
         page.words({"Từ đầu năm", "Year to date"}), page.words({"Đơn vị", "Units"})},
        {},
        {{0, 0}}};
    programme::GroupIndex group;
    for (const auto& row : rollup.figures) {
        if (!is_shown(rollup, row)) continue;
        const auto& field = programme.field(row.field);
        if (field.group != group) {
            group = field.group;
            const auto& heading = programme.group(group).name;
            table.rows.push_back({page.words(heading), "", "", "", ""});
        }
        table.rows.push_back({"  " + page.words(field.name), number_or_dash(row.period.value),
                              coverage(row.period, row.expected), number_or_dash(row.year.value),
                              coverage(row.year, row.expected)});
    }
    if (table.rows.empty()) return;
    for (const std::size_t column : {1U, 2U, 3U, 4U}) align_right(table, column);
    page.title({"Số liệu (kèm số đơn vị có báo cáo trên số đơn vị phải báo cáo)",
                "Figures (with the number of units that reported, out of those expected to)"});
    page.put(table);
}

}  // namespace giamsat::report
