// SPDX-License-Identifier: MIT
#include "workbook/annex.hpp"
#include "workbook/sheets.hpp"
#include "workbook/summary_tables.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace giamsat::workbook {

namespace {

constexpr double chart_row_height = 15;  // points
constexpr int chart_row_pixels = 20;
constexpr int chart_rows = 11;
constexpr std::size_t most_names_beside = 10;  // below the columns of a chart that takes half the width
constexpr int least_part = 10;                 // rows of a table without which it is not worth beginning on a page

/// As Excel draws a column of that width.
int pixels(double width) {
    return static_cast<int>(width * 7 + 5);
}

int width_in_pixels(const Sheet& sheet) {
    int sum = 0;
    for (const double width : sheet.widths) sum += pixels(width);
    return sum;
}

std::vector<double> widths(const Rollup& rollup) {
    std::vector<double> result{6, 8, 37, 12, 10, 10, 10, 10, 10, 10, 11, 22};
    result.resize(result.size() + static_cast<std::size_t>(extra_case_columns(rollup)), 10);
    return result;
}

Chart chart_of_targets(const PlacedTable& table, Language language) {
    Chart chart;
    chart.series = table.series;
    chart.title = Bilingual{"Số chỉ tiêu đạt, theo đơn vị", "Targets met, by unit"}.in(language);
    chart.values_title = Bilingual{"Chỉ tiêu", "Targets"}.in(language);
    return chart;
}

Chart chart_of_cases(const PlacedTable& table, Language language) {
    Chart chart;
    chart.series = table.series;
    chart.title = Bilingual{"Số vụ việc, lũy kế từ đầu năm", "Cases since the start of the year"}.in(language);
    chart.values_title = Bilingual{"Vụ việc", "Cases"}.in(language);
    return chart;
}

bool has_numbers(const Sheet& sheet, const Chart& chart) {
    return std::ranges::any_of(chart.series, [&](const Chart::Series& series) {
        for (Address at = series.values.first; at.row <= series.values.last.row; ++at.row)
            if (stored_number(sheet, at)) return true;
        return false;
    });
}

/// Where the charts stand: beside each other, or one below the other where one has more names than half the sheet's
/// width takes.
struct ChartsPlace {
    int row = 0;
    bool beside = true;

    int rows() const { return (beside ? 1 : 2) * (chart_rows + 1); }
};

ChartsPlace charts_place(const Rollup& rollup, int row) {
    return {row, rollup.programme->unit(rollup.unit).children.size() <= most_names_beside};
}

/// Over the sheet's whole width.
void place_charts(Sheet& sheet, const ChartsPlace& place) {
    const int count = static_cast<int>(sheet.charts.size());
    const int width = width_in_pixels(sheet) / (place.beside ? std::max(1, count) : 1);
    for (int i = 0; i < count; ++i) {
        Chart& chart = sheet.charts[static_cast<std::size_t>(i)];
        chart.row = place.row + (place.beside ? 0 : i * (chart_rows + 1));
        chart.left = (place.beside ? i * width : 0) + 4;
        chart.width = width - 8;
        chart.height = chart_rows * chart_row_pixels;
    }
    for (int i = 0; i < place.rows(); ++i) sheet.rows[place.row + i].height = chart_row_height;
}

}  // namespace

std::vector<Sheet> summary_sheets(const Rollup& rollup, const SheetOptions& options) {
    Sheet sheet;
    const Language language = options.language;
    sheet.name = sheet_name(names::summary).in(language);
    sheet.widths = widths(rollup);
    put_heading(sheet, rollup, options, {"TỔNG HỢP KẾT QUẢ THỰC HIỆN", "SUMMARY OF RESULTS"},
                {"chỉ tiêu, văn bản, vụ việc; tỷ lệ: %", "targets, documents, cases; shares in %"});
    TablePlace place{heading_rows, 1, language};
    const auto follow = [&](const PlacedTable& table) {
        if (!table.empty()) {
            ++place.section;
            sheet.together.emplace_back(place.row, std::min(place.row + least_part, table.next_row) - 1);
        }
        place.row = table.next_row;
        return table;
    };
    follow(put_submissions(sheet, place, rollup));
    // The charts come first, where they fall on the first page; what they show comes after.
    const ChartsPlace charts_at = charts_place(rollup, place.row);
    for (int row = place.row; row < place.row + charts_at.rows(); row += chart_rows + 1)
        sheet.together.emplace_back(row, row + chart_rows);
    place.row += charts_at.rows();
    const PlacedTable by_unit = follow(put_targets_by_unit(sheet, place, rollup));
    const PlacedTable cases = follow(put_cases(sheet, place, rollup));
    // Last, because it is the longest: its header is the one that every further page repeats.
    const PlacedTable targets = follow(put_targets(sheet, place, rollup));
    std::array charts{chart_of_targets(by_unit, language), chart_of_cases(cases, language)};
    for (Chart& chart : charts)
        if (has_numbers(sheet, chart)) sheet.charts.push_back(std::move(chart));
    place_charts(sheet, charts_at);
    if (!targets.empty()) sheet.repeated_rows = {targets.header_row, targets.header_row + 1};
    put_signatures(sheet, place.row, rollup, language);
    return {std::move(sheet)};
}

}  // namespace giamsat::workbook
