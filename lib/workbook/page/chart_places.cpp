// SPDX-License-Identifier: MIT
#include "workbook/page/chart_places.hpp"

namespace giamsat::workbook {

namespace {

constexpr int rows_of_a_chart = 11;
constexpr double row_height = 15;  // points
constexpr int row_pixels = 20;     // the same
constexpr int gap = 8;             // pixels between two charts

// The width in pixels at which Excel draws the columns.
int width_in_pixels(const Sheet& sheet) {
    int sum = 0;
    for (const double width : sheet.widths) sum += static_cast<int>(width * 7 + 5);
    return sum;
}

}  // namespace

int rows_of_charts(int count, int beside) {
    return count == 0 ? 0 : (count + beside - 1) / beside * (rows_of_a_chart + 1);
}

void place_charts(Sheet& sheet, int row, int beside) {
    const int count = static_cast<int>(sheet.charts.size());
    for (int i = 0; i < count; ++i) {
        const int width = width_in_pixels(sheet) / beside;
        Chart& chart = sheet.charts[static_cast<std::size_t>(i)];
        chart.row = row + i / beside * (rows_of_a_chart + 1);
        chart.left = i % beside * width + gap / 2;
        chart.width = width - gap;
        chart.height = rows_of_a_chart * row_pixels;
    }
    for (int i = 0; i < rows_of_charts(count, beside); ++i) sheet.rows[row + i].height = row_height;
}

}  // namespace giamsat::workbook
