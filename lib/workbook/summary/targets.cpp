// SPDX-License-Identifier: MIT
#include "programme/needs.hpp"
#include "rollup/cause_text.hpp"
#include "rollup/causes.hpp"
#include "rollup/status_words.hpp"
#include "target/asked.hpp"
#include "target/windows.hpp"
#include "text/join.hpp"
#include "text/number.hpp"
#include "workbook/community/layout.hpp"
#include "workbook/page/annex.hpp"
#include "workbook/page/heat_map.hpp"
#include "workbook/summary/tables.hpp"
#include "workbook/targets/layout.hpp"
#include "workbook/targets/tables.hpp"
#include "workbook/targets/target_words.hpp"
#include "workbook/xlsx/formula.hpp"
#include "workbook/xlsx/sanitise.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace giamsat::workbook {

namespace {

// The title also takes two columns of counts, because it is the most important text.
constexpr int last_title_column = grid::first_count + 1;
constexpr int threshold_column = last_title_column + 1;
constexpr int result_column = threshold_column + 1;
constexpr int achieved_column = threshold_column + 2;
constexpr int status_column = threshold_column + 3;
constexpr int last_status_column = status_column + 1;
constexpr int first_note_column = last_status_column + 1;
constexpr double percent = 100;
constexpr double most_times = 10;

const programme::Target& target_of(const rollup::Rollup& rollup, const rollup::TargetRow& row) {
    return rollup.programme->targets[row.target];
}

// Whether the result covers the year but the threshold each window in it; for a count the result is the number of
// windows that hold, so it does not differ.
bool differ_in_windows(const programme::Target& target) {
    return target::has_windows(target.expect) && !target.is_percentage() && !target::counts_windows(target);
}

std::array<ColumnHead, 8> target_heads(text::Language language) {
    const auto text = [&](const char* vi, const char* en) { return text::Bilingual{vi, en}.in(language); };
    return {{
        {grid::number, grid::number, text("STT", "No."), {}},
        {grid::clause, grid::clause, text("Mục", "Clause"), {}},
        {grid::title, last_title_column, text("Chỉ tiêu", "Target"), {}},
        {threshold_column, threshold_column, text("Mức đề ra", "Threshold"), {}},
        {result_column, result_column, text("Kết quả", "Result"), {}},
        {achieved_column, achieved_column, text("Tỷ lệ", "Share"), "(5)/(4)"},
        {status_column, last_status_column, text("Tình trạng", "Status"), {}},
        {first_note_column, grid::note, text("Ghi chú", "Notes"), {}},
    }};
}

// Builds the table of one unit's targets.
class TargetTable {
public:
    TargetTable(Sheet& sheet, const rollup::Rollup& rollup, text::Language language)
        : sheet_(sheet),
          rollup_(rollup),
          language_(language),
          figures_(rollup),
          layouts_(community_layouts(rollup, figures_, language)) {}

    void put_row(int row, std::size_t index, const rollup::TargetRow& what) {
        const programme::Target& target = target_of(rollup_, what);
        const Style number = target.is_percentage() ? table_share() : table_count();
        put(sheet_, {row, grid::number}, static_cast<double>(index + 1), table_centred());
        put(sheet_, {row, grid::clause}, target.clause, table_text());
        put_over(sheet_, {{row, grid::title}, {row, last_title_column}}, target.title.in(language_), table_text());
        put(sheet_, {row, threshold_column},
            nothing_is_over(what, target) ? Value() : plain(scaled(what.threshold, target)), number);
        put(sheet_, {row, result_column}, result(what, target), number);
        put(sheet_, {row, achieved_column}, achieved(row, what, target), table_share());
        put_status(row, what, target);
        put_over(sheet_, {{row, first_note_column}, {row, grid::note}}, note_of(what, target).in(language_),
                 table_text());
    }

    void put_group(int row, const text::Bilingual& title) {
        Style style = table_text(true);
        style.fill = Fill::section;
        put_over(sheet_, {{row, 0}, {row, grid::note}}, title.in(language_), style);
        sheet_.together.emplace_back(row, row + 1);
    }

private:
    static Value plain(std::optional<double> number) { return number ? Value(*number) : Value(); }

    // The number for a cell with a percent format, if the target is a percentage; none if the number is not finite.
    static std::optional<double> scaled(std::optional<double> number, const programme::Target& target) {
        if (!number) return std::nullopt;
        return clean_number(target.is_percentage() ? *number / percent : *number);
    }

    // Empty if the threshold is far exceeded, such as one required post and thousands written: the ratio would mean
    // nothing and not fit in the column. Also empty if the result covers the year but the threshold each month: 180%
    // could then stand beside a target missed in one of them.
    Value achieved(int row, const rollup::TargetRow& what, const programme::Target& target) const {
        if (differ_in_windows(target) || (target::counts_windows(target) && has_open_window(target))) return {};
        const auto value = scaled(what.value, target);
        const auto threshold = scaled(what.threshold, target);
        if (value && threshold && *threshold > 0 && *value >= most_times * *threshold) return {};
        return share_of({row, result_column}, value, {row, threshold_column}, threshold);
    }

    // Whether a window has begun and is not over: it may hold already, but is not among those that must.
    bool has_open_window(const programme::Target& target) const {
        const auto until = rollup_.period.days.last;
        return std::ranges::any_of(
                   target::whole_windows(*rollup_.programme, target.expect),
                   [&](const text::Days& window) { return window.first <= until && until < window.last; }) ||
               (rollup_.programme->month_rule != text::MonthRule::calendar &&
                until < rollup_.programme->whole_year().days.last);
    }

    static bool nothing_is_over(const rollup::TargetRow& what, const programme::Target& target) {
        return target::counts_windows(target) && what.threshold == 0.0;
    }

    // What is asked; how far the windows are over; and why it stands so if the numbers beside it do not show that.
    text::Bilingual note_of(const rollup::TargetRow& what, const programme::Target& target) const {
        auto note = target::threshold(*rollup_.programme, target, what.unit);
        if (target::counts_windows(target) && has_open_window(target) && what.value && what.threshold)
            text::add_to(note, "; ",
                         text::say({"{0} kỳ đã đạt, {1} kỳ đã hết", "{0} periods reached, {1} over"},
                                   text::shown(*what.value), text::shown(*what.threshold)));
        const bool unmet = what.status == target::Status::missed || what.status == target::Status::behind ||
                           what.status == target::Status::unknown;
        if (!unmet || !what.value || !what.threshold || *what.value < *what.threshold) return note;
        const auto row = static_cast<std::size_t>(&what - rollup_.targets.data());
        const auto causes = rollup::causes_of_row(rollup_.own_causes, row);
        for (const auto& line : rollup::causes_as_lines(rollup_, causes)) text::add_to(note, "; ", line);
        return note;
    }

    void put_status(int row, const rollup::TargetRow& what, const programme::Target& target) {
        Style style = table_centred();
        style.fill = fill_of(what.status, target.need);
        put_over(sheet_, {{row, status_column}, {row, last_status_column}},
                 rollup::shown(what.status, target.need).in(language_), style);
    }

    // A share refers to the cell on the community monitoring sheet that calculates it, if the value is the same.
    Value result(const rollup::TargetRow& what, const programme::Target& target) const {
        const auto value = scaled(what.value, target);
        const programme::measure::Figures* figures = programme::figures_of(target.measure);
        const auto cell = figures != nullptr && figures->whole ? share_cell(*figures, value) : std::nullopt;
        if (cell) return number_of(cell->sheet.in(language_), cell->at, value);
        return plain(value);
    }

    std::optional<CommunityCell> share_cell(const programme::measure::Figures& figures,
                                            std::optional<double> value) const {
        const auto part = figures_.total(rollup_.unit, figures.part, Stretch::year);
        const auto whole = figures_.total(rollup_.unit, figures.whole, Stretch::year);
        const auto cell =
            total_cell(layouts_, Stretch::year, CommunityColumn::Kind::share, figures.part, figures.whole);
        if (!value || !cell || part.reported != whole.reported) return std::nullopt;
        const Formula there = share_of(Operand{{}, part.value}, Operand{{}, whole.value});
        const auto* number = std::get_if<double>(&there.result);
        return number != nullptr && std::abs(*number - *value) < 1e-9 ? cell : std::nullopt;
    }

    Sheet& sheet_;
    const rollup::Rollup& rollup_;
    text::Language language_;
    FigureIndex figures_;
    std::vector<CommunityLayout> layouts_;
};

void put_total(Sheet& sheet, const PlacedTable& table, const Meeting& meeting, text::Language language) {
    const int row = table.last_row + 1;
    put_over(sheet, {{row, 0}, {row, achieved_column}},
             text::Bilingual{"Tổng cộng: số chỉ tiêu đạt (kể cả không phát sinh)",
                             "Total: targets met (including none arose)"}
                 .in(language),
             table_centred(true));
    put_meeting(sheet, {row, status_column}, {{table.first_row, status_column}, {table.last_row, status_column}},
                meeting, Saying::words, language);
    sheet.merges.push_back({{row, status_column}, {row, last_status_column}});
    put_over(sheet, {{row, first_note_column}, {row, grid::note}}, {}, table_text());
}

}  // namespace

PlacedTable put_targets(Sheet& sheet, const TablePlace& place, const rollup::Rollup& rollup) {
    PlacedTable table;
    table.next_row = place.row;
    table.first_row = first_table_row(place, column_rows);
    TargetTable rows(sheet, rollup, place.language);
    const TargetIndex index(rollup);
    int row = table.first_row;
    int number = 0;
    Meeting meeting;
    for (const NeedGroup& group : by_need(*rollup.programme, index.asked_of(rollup.unit))) {
        rows.put_group(row++, group.title);
        for (const auto target : group.targets) {
            const rollup::TargetRow& what = *index.find(rollup.unit, target);
            rows.put_row(row++, static_cast<std::size_t>(number++), what);
            meeting.add(&what);
        }
    }
    table.last_row = row - 1;
    if (table.empty()) return table;
    put_table_title(
        sheet, place,
        text::say({"Kết quả thực hiện chỉ tiêu của {0}", "Targets of {0}"}, rollup.programme->unit(rollup.unit).name));
    table.header_row = place.row + 1;
    put_columns(sheet, table.header_row, target_heads(place.language));
    put_total(sheet, table, meeting, place.language);
    table.next_row = row + 2;
    return table;
}

}  // namespace giamsat::workbook
