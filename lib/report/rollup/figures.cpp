// SPDX-License-Identifier: MIT
#include "report/rollup/page.hpp"
#include "rollup/incomplete.hpp"

#include <fmt/format.h>

#include <span>
#include <vector>

namespace giamsat::report {
namespace {

// With a star if reports that were owed do not state it; those stand below the table.
std::string coverage(const rollup::Total& total, int expected, bool has_gaps) {
    return fmt::format("{}/{}{}", total.reported, expected, has_gaps ? "*" : "");
}

bool is_shown(const rollup::Rollup& rollup, const rollup::FigureRow& row) {
    return row.unit == rollup.unit && (row.expected > 0 || row.period.value || row.year.value);
}

text::Days year_to_date(const rollup::Rollup& rollup) {
    return {rollup.programme->whole_year().days.first, rollup.period.days.last};
}

// What the year's totals lack; those of the period lack no more than that.
void put_gaps(RollupPage& page, const rollup::Gaps& gaps, std::span<const programme::FieldIndex> fields) {
    const auto& rollup = page.rollup();
    const auto incomplete = gaps.of(rollup.unit, fields, year_to_date(rollup));
    if (incomplete.empty()) return;
    page.line({"* Các số này chưa đủ vì còn thiếu báo cáo hoặc số liệu:",
               "* These figures are incomplete because reports or figures are missing:"});
    const auto name = [&](programme::UnitIndex unit) { return page.names().of(unit); };
    for (const auto& one : incomplete)
        page.line(text::say(text::both("- {0}: {1}"), rollup::names_of_figures(*rollup.programme, one.fields),
                            rollup::shown(one.gaps, name)),
                  table_indent + 2);
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
    const rollup::Gaps gaps(rollup);
    const auto has_gaps = [&](const rollup::FigureRow& row, const text::Days& column) {
        return !gaps.of(row.unit, row.field, column).empty();
    };
    programme::GroupIndex group;
    std::vector<programme::FieldIndex> fields;
    for (const auto& row : rollup.figures) {
        if (!is_shown(rollup, row)) continue;
        const auto& field = programme.field(row.field);
        fields.push_back(row.field);
        if (field.group != group) {
            group = field.group;
            const auto& heading = programme.group(group).name;
            table.rows.push_back({page.words(heading), "", "", "", ""});
        }
        table.rows.push_back({"  " + page.words(field.name), number_or_dash(row.period.value),
                              coverage(row.period, row.expected, has_gaps(row, rollup.period.days)),
                              number_or_dash(row.year.value),
                              coverage(row.year, row.expected, has_gaps(row, year_to_date(rollup)))});
    }
    if (table.rows.empty()) return;
    for (const std::size_t column : {1U, 2U, 3U, 4U}) align_right(table, column);
    page.title({"Số liệu (kèm số đơn vị có báo cáo trên số đơn vị phải báo cáo)",
                "Figures (with the number of units that reported, out of those expected to)"});
    page.put(table);
    put_gaps(page, gaps, fields);
}

}  // namespace giamsat::report
