// SPDX-License-Identifier: MIT
#include "workbook/page/annex.hpp"
#include "workbook/page/chart_places.hpp"
#include "workbook/sheets.hpp"
#include "workbook/summary/tables.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace giamsat::workbook {

namespace {

constexpr int least_part = 10;  // the minimum number of rows of a table to keep together on a page

// More units get a separate sheet: their chart needs the whole width, and their table a header repeated on every page.
constexpr std::size_t most_units_on_first_sheet = 10;

std::vector<double> widths(const rollup::Rollup& rollup, text::Language language) {
    std::vector<double> result{6, 8, 37, 12, 10, 10, 10, 10, 10, 10, 11, 22};
    result.resize(result.size() + static_cast<std::size_t>(extra_case_columns(rollup, language)), 10);
    return result;
}

Chart chart_of_targets(const PlacedTable& table, text::Language language) {
    Chart chart;
    chart.series = table.series;
    chart.title = text::Bilingual{"Số chỉ tiêu đạt, theo đơn vị", "Targets met, by unit"}.in(language);
    chart.values_title = text::Bilingual{"Chỉ tiêu", "Targets"}.in(language);
    return chart;
}

Chart chart_of_cases(const PlacedTable& table, text::Language language) {
    Chart chart;
    chart.series = table.series;
    chart.title = text::Bilingual{"Số vụ việc, lũy kế từ đầu năm", "Cases, year to date"}.in(language);
    chart.values_title = text::Bilingual{"Vụ việc", "Cases"}.in(language);
    return chart;
}

bool has_numbers(const Sheet& sheet, const Chart& chart) {
    return std::ranges::any_of(chart.series, [&](const Chart::Series& series) {
        for (Address at = series.values.first; at.row <= series.values.last.row; ++at.row)
            if (stored_number(sheet, at)) return true;
        return false;
    });
}

// Builds a sheet with tables one below the other and a row of charts between them.
class Builder {
public:
    Builder(const rollup::Rollup& rollup, const SheetOptions& options, const text::Bilingual& title,
            const text::Bilingual& unit_of_count, std::size_t which)
        : rollup_(rollup), place_{heading_rows, 1, options.language} {
        sheet_.name = sheet_name(names::summary, which).in(options.language);
        sheet_.widths = widths(rollup, options.language);
        put_heading(sheet_, rollup, options, title, unit_of_count);
    }

    PlacedTable add(PlacedTable (*put)(Sheet&, const TablePlace&, const rollup::Rollup&)) {
        PlacedTable table = put(sheet_, place_, rollup_);
        if (!table.empty()) {
            ++place_.section;
            sheet_.together.emplace_back(place_.row, std::min(place_.row + least_part, table.next_row) - 1);
        }
        place_.row = table.next_row;
        return table;
    }

    void leave_room_for_charts() {
        charts_row_ = place_.row;
        place_.row += rows_of_charts(1, 1);
    }

    // A line below the charts; none if there is nothing to say.
    void add_note(const std::string& note) {
        if (note.empty()) return;
        Style style;
        style.italic = true;
        style.wrap = true;
        put_over(sheet_, {{place_.row, 0}, {place_.row, static_cast<int>(sheet_.widths.size()) - 1}}, note, style);
        place_.row += 2;
    }

    void add_chart(Chart chart) {
        if (has_numbers(sheet_, chart)) sheet_.charts.push_back(std::move(chart));
    }

    // Every further page repeats the header of that table.
    Sheet finish(const PlacedTable& longest) {
        place_charts(sheet_, charts_row_, static_cast<int>(sheet_.charts.size()));
        if (!longest.empty()) sheet_.repeated_rows = {longest.header_row, longest.header_row + 1};
        put_signatures(sheet_, place_.row, rollup_, place_.language);
        return std::move(sheet_);
    }

private:
    const rollup::Rollup& rollup_;
    TablePlace place_;
    int charts_row_ = 0;
    Sheet sheet_;
};

bool has_many_units(const rollup::Rollup& rollup) {
    return rollup.programme->unit(rollup.unit).children.size() > most_units_on_first_sheet;
}

Sheet first_sheet(const rollup::Rollup& rollup, const SheetOptions& options) {
    Builder builder(rollup, options, {"TỔNG HỢP KẾT QUẢ THỰC HIỆN", "SUMMARY OF RESULTS"},
                    {"chỉ tiêu, văn bản, vụ việc; tỷ lệ: %", "targets, documents, cases; shares in %"}, 0);
    builder.add(put_submissions);
    // Reserve room for the charts on the first page; the tables they show come later.
    builder.leave_room_for_charts();
    const auto coverage = coverage_of_cases(rollup, options.language);
    if (!coverage.empty())
        builder.add_note(text::say({"Số vụ việc: {0}", "Cases: {0}"}, coverage).in(options.language));
    if (!has_many_units(rollup))
        builder.add_chart(chart_of_targets(builder.add(put_targets_by_unit), options.language));
    builder.add_chart(chart_of_cases(builder.add(put_cases), options.language));
    return builder.finish(builder.add(put_targets));  // last, because it is the longest
}

Sheet sheet_of_units(const rollup::Rollup& rollup, const SheetOptions& options) {
    Builder builder(rollup, options, {"TỔNG HỢP KẾT QUẢ THỰC HIỆN, THEO ĐƠN VỊ", "SUMMARY OF RESULTS, UNIT BY UNIT"},
                    {"chỉ tiêu; tỷ lệ: %", "targets; shares in %"}, 1);
    builder.leave_room_for_charts();
    const PlacedTable by_unit = builder.add(put_targets_by_unit);
    builder.add_chart(chart_of_targets(by_unit, options.language));
    return builder.finish(by_unit);
}

}  // namespace

std::vector<Sheet> summary_sheets(const rollup::Rollup& rollup, const SheetOptions& options) {
    std::vector<Sheet> sheets{first_sheet(rollup, options)};
    if (has_many_units(rollup)) sheets.push_back(sheet_of_units(rollup, options));
    return sheets;
}

}  // namespace giamsat::workbook
