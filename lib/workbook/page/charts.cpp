// SPDX-License-Identifier: MIT
#include "workbook/page/charts.hpp"

#include "workbook/xlsx/sanitise.hpp"

#include <array>
#include <cstdlib>
#include <new>
#include <string>

namespace giamsat::workbook {

namespace {

// For printing in grey, the series also differ in lightness.
constexpr std::array<lxw_color_t, 4> series_colours{0x1F4E79, 0x5B9BD5, 0xBDD7EE, 0x7F7F7F};

constexpr lxw_color_t white = 0xFFFFFF;

struct LineLook {
    lxw_color_t colour;
    lxw_chart_line_dash_type dash;
    lxw_chart_marker_type marker;
    bool filled;
};

constexpr std::array line_looks{
    LineLook{0x1F4E79, LXW_CHART_LINE_DASH_SOLID, LXW_CHART_MARKER_CIRCLE, true},
    LineLook{0xC55A11, LXW_CHART_LINE_DASH_DASH, LXW_CHART_MARKER_SQUARE, false},
    LineLook{0x548235, LXW_CHART_LINE_DASH_ROUND_DOT, LXW_CHART_MARKER_TRIANGLE, true},
    LineLook{0x7F7F7F, LXW_CHART_LINE_DASH_LONG_DASH, LXW_CHART_MARKER_DIAMOND, false},
    LineLook{0x7030A0, LXW_CHART_LINE_DASH_DASH_DOT, LXW_CHART_MARKER_X, true},
    LineLook{0x000000, LXW_CHART_LINE_DASH_SQUARE_DOT, LXW_CHART_MARKER_PLUS, true},
};

// The default size of a chart in libxlsxwriter, to which its scales refer.
constexpr double default_chart_width = 480;
constexpr double default_chart_height = 288;

lxw_chart_font chart_font(double size, bool bold) {
    lxw_chart_font font{};
    font.name = const_cast<char*>(font_name);  // only copied
    font.size = size;
    font.bold = bold ? LXW_TRUE : LXW_EXPLICIT_FALSE;
    return font;
}

// Stores the values for viewers that do not recalculate. libxlsxwriter itself would store 0 for every formula.
void store_values(lxw_series_range& range, const Sheet& sheet, const Area& area) {
    const bool down = area.first.row != area.last.row;
    for (Address at = area.first; at <= area.last; ++(down ? at.row : at.column)) {
        auto* point = static_cast<lxw_series_data_point*>(std::calloc(1, sizeof(lxw_series_data_point)));
        if (point == nullptr) throw std::bad_alloc();
        const auto number = stored_number(sheet, at);
        point->number = number.value_or(0);
        point->no_data = number ? LXW_FALSE : LXW_TRUE;
        STAILQ_INSERT_TAIL(range.data_cache, point, list_pointers);
        ++range.num_data_points;
    }
    range.ignore_cache = LXW_TRUE;  // libxlsxwriter must not fill the cache itself
}

lxw_chart_series* add_series(lxw_chart* chart, const Sheet& sheet, const Chart::Series& data) {
    lxw_chart_series* series = chart_add_series(chart, nullptr, nullptr);
    if (series == nullptr) throw std::bad_alloc();
    const std::string name = clean_sheet_name(sheet.name);
    const auto& [names_first, names_last] = data.categories;
    const auto& [first, last] = data.values;
    chart_series_set_name_range(series, name.c_str(), row_of(data.name), column_of(data.name));
    chart_series_set_categories(series, name.c_str(), row_of(names_first), column_of(names_first), row_of(names_last),
                                column_of(names_last));
    chart_series_set_values(series, name.c_str(), row_of(first), column_of(first), row_of(last), column_of(last));
    store_values(*series->values, sheet, data.values);
    return series;
}

void set_column_look(lxw_chart_series* series, std::size_t place) {
    lxw_chart_fill fill{};
    fill.color = series_colours.at(place % series_colours.size());
    chart_series_set_fill(series, &fill);
    lxw_chart_font font = chart_font(9, false);
    chart_series_set_labels(series);
    chart_series_set_labels_font(series, &font);
}

// Lines drawn earlier are thicker, so that they remain visible under later ones.
void set_line_look(lxw_chart_series* series, std::size_t place) {
    const LineLook& look = line_looks.at(place % line_looks.size());
    lxw_chart_line line{};
    line.color = look.colour;
    line.width = 2.25F - 0.25F * static_cast<float>(place % line_looks.size());
    line.dash_type = static_cast<std::uint8_t>(look.dash);
    chart_series_set_line(series, &line);
    lxw_chart_line edge{};
    edge.color = look.colour;
    lxw_chart_fill fill{};
    fill.color = look.filled ? look.colour : white;
    chart_series_set_marker_type(series, static_cast<std::uint8_t>(look.marker));
    chart_series_set_marker_size(series, static_cast<std::uint8_t>(10 - place % line_looks.size()));
    chart_series_set_marker_line(series, &edge);
    chart_series_set_marker_fill(series, &fill);
}

void set_texts(lxw_chart* chart, const Chart& value) {
    lxw_chart_font title_font = chart_font(12, true);
    lxw_chart_font font = chart_font(9, false);
    chart_title_set_name(chart, clean_text(value.title).c_str());
    chart_title_set_name_font(chart, &title_font);
    chart_axis_set_name(chart->y_axis, clean_text(value.values_title).c_str());
    chart_axis_set_name_font(chart->y_axis, &font);
    chart_axis_set_num_font(chart->y_axis, &font);
    chart_axis_set_num_font(chart->x_axis, &font);
    chart_axis_set_num_format(chart->y_axis, "#,##0");
    chart_axis_set_min(chart->y_axis, 0);
    chart_legend_set_font(chart, &font);
    chart_legend_set_position(chart, value.series.size() > 1 ? LXW_CHART_LEGEND_BOTTOM : LXW_CHART_LEGEND_NONE);
}

}  // namespace

void add_chart(lxw_workbook* workbook, lxw_worksheet* worksheet, const Sheet& sheet, const Chart& value) {
    const bool lines = value.kind == Chart::Kind::lines;
    lxw_chart* chart = workbook_add_chart(workbook, lines ? LXW_CHART_LINE : LXW_CHART_COLUMN);
    if (chart == nullptr) throw std::bad_alloc();
    for (std::size_t i = 0; i < value.series.size(); ++i)
        (lines ? set_line_look : set_column_look)(add_series(chart, sheet, value.series[i]), i);
    set_texts(chart, value);
    std::string description = clean_text(value.title);
    lxw_chart_options options{};
    options.x_offset = value.left;
    options.x_scale = value.width / default_chart_width;
    options.y_scale = value.height / default_chart_height;
    options.object_position = LXW_OBJECT_MOVE_DONT_SIZE;
    options.description = description.data();
    check(worksheet_insert_chart_opt(worksheet, static_cast<lxw_row_t>(value.row), 0, chart, &options));
}

}  // namespace giamsat::workbook
