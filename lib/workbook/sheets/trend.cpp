// SPDX-License-Identifier: MIT
#include "rollup/incomplete.hpp"
#include "rollup/stated.hpp"
#include "workbook/community/layout.hpp"
#include "workbook/page/annex.hpp"
#include "workbook/page/chart_places.hpp"
#include "workbook/sheets.hpp"
#include "workbook/sheets/year_before.hpp"
#include "workbook/xlsx/formula.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <numeric>
#include <utility>

namespace giamsat::workbook {

namespace {

constexpr int number_column = 0;
constexpr int name_column = 1;
constexpr int way_column = 2;
constexpr int first_month = 3;
constexpr double sheet_width = 160;  // in characters; leaves room for two lines of charts below the heading
constexpr double name_width = 34;
constexpr double least_month_width = 8;
constexpr double most_month_width = 11;
constexpr double most_name_width = 56;  // if there are few months
constexpr double most_month_width_of_few = 30;

constexpr int most_charts_a_row = 3;

// Builds the sheet; the members are shared by its functions.
class Builder {
public:
    Builder(const rollup::Rollup& rollup, const SheetOptions& options)
        : rollup_(rollup), programme_(*rollup.programme), options_(options), groups_(groups_shown(rollup)) {
        for (const auto group : groups_)
            if (is_charted(group)) charted_.push_back(group);
        header_row_ = heading_rows;
        if (!charted_.empty()) header_row_ += 1 + rows_of_charts(static_cast<int>(charted_.size()), charts_a_row());
        missing_ = missing();
        if (!missing_.empty()) header_row_ += 2;
    }

    Sheet build() {
        sheet_.name = text(sheet_name(names::trend));
        set_widths();
        put_heading(sheet_, rollup_, options_, {"DIỄN BIẾN SỐ LIỆU TRONG NĂM", "FIGURES OVER THE YEAR"},
                    {"theo tên số liệu", "as given in the names of the figures"});
        put_missing();
        put_header();
        for (std::size_t i = 0; i < groups_.size(); ++i) put_group(i);
        put_charts();
        put_end();
        sheet_.repeated_rows = {header_row_, header_row_ + 2};
        sheet_.freeze = Address{0, way_column};
        return std::move(sheet_);
    }

private:
    std::string text(const text::Bilingual& both) const { return both.in(options_.language); }
    int months() const { return static_cast<int>(rollup_.trend.size()); }
    int year_column() const { return first_month + months(); }
    const programme::FigureGroup& group(programme::GroupIndex index) const { return programme_.groups[index]; }
    const programme::FigureField& field(programme::FieldIndex index) const { return programme_.fields[index]; }
    bool adds_up(programme::FieldIndex index) const { return field(index).over_time == programme::OverTime::sum; }

    const rollup::FigureRow& figure(int month, programme::FieldIndex index) const {
        return rollup_.trend[static_cast<std::size_t>(month)].figures[index.value()];
    }

    // The sum of the month, or the value at its end; none if nobody has reported it.
    std::optional<std::int64_t> value(int month, programme::FieldIndex index) const {
        const rollup::FigureRow& row = figure(month, index);
        return adds_up(index) || !row.period.value ? row.period.value : row.year.value;
    }

    // The total of the year to the period's end.
    rollup::Total year(programme::FieldIndex index) const {
        for (const rollup::FigureRow& row : rollup_.figures)
            if (row.unit == rollup_.unit && row.field == index) return row.year;
        return {};
    }

    bool is_charted(programme::GroupIndex index) const {
        int known = 0;
        for (int month = 0; month < months(); ++month)
            known += std::ranges::any_of(group(index).fields,
                                         [&](programme::FieldIndex one) { return value(month, one).has_value(); });
        return known > 1;
    }

    int charts_a_row() const {
        return charted_.size() <= 4 ? std::min(2, static_cast<int>(charted_.size())) : most_charts_a_row;
    }

    void set_widths() {
        sheet_.widths = {5, name_width, 9, 11};
        const double left = sheet_width - std::accumulate(sheet_.widths.begin(), sheet_.widths.end(), 0.0);
        const double usual = std::clamp(left / months(), least_month_width, most_month_width);
        const double more = std::clamp(left - usual * months(), 0.0, most_name_width - name_width);
        const double month = std::max(usual, std::min((left - more) / months(), most_month_width_of_few));
        sheet_.widths.insert(sheet_.widths.begin() + first_month, rollup_.trend.size(), month);
        sheet_.widths[name_column] += more;
    }

    text::Bilingual missing() const {
        std::vector<programme::FieldIndex> fields;
        for (const auto one : groups_) fields.insert(fields.end(), group(one).fields.begin(), group(one).fields.end());
        std::erase_if(fields, [&](auto index) { return !rollup::is_asked_for(programme_, index); });
        const auto incomplete = rollup::Gaps(rollup_).of(rollup_.unit, fields, days_of(rollup_, Stretch::year));
        return rollup::what_is_missing(programme_, fields, incomplete,
                                       [&](programme::UnitIndex unit) { return programme_.unit(unit).name; });
    }

    // Below the charts: their lines lack it, too.
    void put_missing() {
        if (missing_.empty()) return;
        row_ = header_row_ - 2;
        put_note(missing_);
    }

    text::Bilingual cut_name() const {
        switch (rollup_.trend.front().period.kind) {
            case text::Period::Kind::quarter:
                return {"Quý", "Quarter"};
            case text::Period::Kind::half:
                return {"6 tháng", "Half"};
            case text::Period::Kind::year:
                return {"Năm", "Year"};
            default:
                return {"Tháng", "Month"};
        }
    }

    void put_header() {
        std::vector<ColumnHead> heads{{number_column, number_column, text({"STT", "No."}), {}},
                                      {name_column, name_column, text({"Số liệu", "Figure"}), {}},
                                      {way_column, way_column, text({"Cách lũy kế", "Year to date by"}), {}}};
        for (int month = 0; month < months(); ++month)
            heads.push_back({first_month + month, first_month + month, std::to_string(month + 1), {}});
        heads.push_back({year_column(), year_column(), text({"Từ đầu năm", "Year to date"}), {}});
        put_over(sheet_, {{header_row_, first_month}, {header_row_, year_column() - 1}}, text(cut_name()),
                 table_header());
        for (const ColumnHead& head : heads) {
            const bool is_month = head.first >= first_month && head.first < year_column();
            put_over(sheet_, {{header_row_ + (is_month ? 1 : 0), head.first}, {header_row_ + 1, head.last}}, head.text,
                     table_header());
        }
        sheet_.rows[header_row_ + 1].height = 22;  // texts that span both rows are not measured by fit_row_heights()
        put_column_numbers(sheet_, header_row_ + 2, heads);
        row_ = header_row_ + 3;
    }

    void put_group(std::size_t place) {
        const programme::FigureGroup& shown = group(groups_[place]);
        const int first = row_;
        Style style = table_text(true);
        style.fill = Fill::section;
        put_over(sheet_, {{row_, 0}, {row_, year_column()}}, text(shown.name), style);
        ++row_;
        const auto leading = leading_field(programme_, shown);
        for (const auto one : shown.fields) {
            put_figure(place, one);
            if (!same_units(one, leading))
                put_reported(one, {"Đơn vị có riêng số liệu này", "Units reporting this figure"});
        }
        put_reported(leading, {"Đơn vị có số liệu", "Units with data"});
        // Keep the header together with the first rows below it.
        sheet_.together.emplace_back(place == 0 ? header_row_ : first, row_ - 1);
    }

    bool same_units(programme::FieldIndex one, programme::FieldIndex other) const {
        return std::ranges::all_of(rollup_.trend, [&](const rollup::TrendPoint& point) {
            return point.figures[one.value()].period.reported == point.figures[other.value()].period.reported;
        });
    }

    void put_figure(std::size_t place, programme::FieldIndex index) {
        figure_rows_.emplace_back(groups_[place], row_);
        put(sheet_, {row_, number_column}, static_cast<double>(figure_rows_.size()), table_centred());
        put(sheet_, {row_, name_column}, text(field(index).name), table_text());
        const Value total = to_date(index);
        put(sheet_, {row_, way_column}, way(index, total), table_centred());
        for (int month = 0; month < months(); ++month) {
            const auto number = value(month, index);
            put(sheet_, {row_, first_month + month}, number ? Value(static_cast<double>(*number)) : Value(),
                table_count());
        }
        put(sheet_, {row_, year_column()}, total, table_count(true));
        ++row_;
    }

    // How the number for the year follows from the months; marked with * if it does not.
    std::string way(programme::FieldIndex index, const Value& total) {
        std::string word = text(adds_up(index) ? text::Bilingual{"cộng", "sum"} : text::Bilingual{"số cuối", "last"});
        if (!std::holds_alternative<double>(total)) return word;
        has_longer_periods_ = true;
        return word + " *";
    }

    // A formula over the months, if they make up the roll-up's own total.
    Value to_date(programme::FieldIndex index) const {
        const auto total = year(index).value;
        std::optional<std::int64_t> sum;
        int last = -1;
        for (int month = 0; month < months(); ++month)
            if (const auto number = value(month, index)) {
                sum = adds_up(index) ? sum.value_or(0) + *number : *number;
                last = month;
            }
        if (sum != total) return total ? Value(static_cast<double>(*total)) : Value();
        if (adds_up(index)) return sum_over({{row_, first_month}, {row_, year_column() - 1}}, sum);
        if (last < 0) return {};
        return Formula{a1(Address{row_, first_month + last}), static_cast<double>(*sum)};
    }

    // Writes how many of the units that existed in the month have reported.
    void put_reported(programme::FieldIndex index, const text::Bilingual& what) {
        Style label = table_text();
        label.italic = true;
        put(sheet_, {row_, number_column}, {}, table_text());
        put_over(sheet_, {{row_, name_column}, {row_, way_column}}, text(what), label);
        for (int month = 0; month < months(); ++month) {
            const rollup::FigureRow& row = figure(month, index);
            put_of(first_month + month, row.period.reported, row.expected);
        }
        put_of(year_column(), year(index).reported, figure(months() - 1, index).expected);
        ++row_;
    }

    // "12/13".
    void put_of(int column, int reported, int expected) {
        Style style = table_centred();
        style.italic = true;
        style.wrap = false;
        style.format = expected == 0 ? std::string("0") : fmt::format("0\"/{}\"", expected);
        put(sheet_, {row_, column}, static_cast<double>(reported), style);
    }

    Chart chart_of(programme::GroupIndex index) const {
        Chart chart;
        chart.kind = Chart::Kind::lines;
        chart.title = text(group(index).name);
        for (const auto& [of, row] : figure_rows_)
            if (of == index)
                chart.series.push_back({{row, name_column},
                                        {{header_row_ + 1, first_month}, {header_row_ + 1, year_column() - 1}},
                                        {{row, first_month}, {row, year_column() - 1}}});
        return chart;
    }

    void put_charts() {
        for (const auto one : charted_) sheet_.charts.push_back(chart_of(one));
        if (!charted_.empty()) place_charts(sheet_, heading_rows + 1, charts_a_row());
    }

    void put_end() {
        const int first = row_;
        if (has_longer_periods_)
            put_note(
                {"* Số từ đầu năm gồm cả số liệu của đơn vị báo cáo theo kỳ dài hơn, không có trong các cột trước.",
                 "* The year to date includes units that report for longer periods, which are not in the columns "
                 "before it."});
        put_note(
            {"Số cuối: số liệu sau cùng mà mỗi đơn vị đã báo cáo tính đến hết tháng. Ô trống: không đơn vị nào "
             "báo cáo số liệu đó trong tháng; không phải là 0.",
             "Last: the latest value that each unit has reported by the end of the month. An empty cell means that no "
             "unit reported the figure in that month; it is not 0."});
        put_signatures(sheet_, row_ + 1, rollup_, options_.language);
        sheet_.together.emplace_back(first, row_ + 7);
    }

    void put_note(const text::Bilingual& note) {
        Style style;
        style.italic = true;
        style.wrap = true;
        put_over(sheet_, {{row_, 0}, {row_, year_column()}}, text(note), style);
        ++row_;
    }

    const rollup::Rollup& rollup_;
    const programme::Programme& programme_;
    const SheetOptions& options_;
    std::vector<programme::GroupIndex> groups_;
    std::vector<programme::GroupIndex> charted_;
    int header_row_ = 0;
    int row_ = 0;
    bool has_longer_periods_ = false;
    text::Bilingual missing_;                                         // what the totals lack
    std::vector<std::pair<programme::GroupIndex, int>> figure_rows_;  // group, row
    Sheet sheet_;
};

}  // namespace

std::vector<Sheet> trend_sheets(const rollup::Rollup& rollup, const SheetOptions& options) {
    if (rollup.trend.empty() || groups_shown(rollup).empty()) return {};
    std::vector<Sheet> sheets{Builder(rollup, options).build()};
    if (options.year_before != nullptr) sheets.push_back(year_before_sheet(rollup, options));
    return sheets;
}

}  // namespace giamsat::workbook
