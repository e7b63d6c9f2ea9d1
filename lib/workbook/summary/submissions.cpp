// SPDX-License-Identifier: MIT
#include "rollup/status_words.hpp"
#include "text/join.hpp"
#include "workbook/page/annex.hpp"
#include "workbook/sheets/submissions_layout.hpp"
#include "workbook/summary/tables.hpp"
#include "workbook/xlsx/formula.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace giamsat::workbook {

namespace {

constexpr int level_column = grid::first_count;
constexpr int units_column = level_column + 1;
constexpr int owed_column = level_column + 2;
constexpr int received_column = level_column + 3;
constexpr int on_time_column = level_column + 4;
constexpr int late_column = level_column + 5;
constexpr int open_column = level_column + 6;

// The submissions due from the units of one level under one duty.
struct Owed {
    std::set<programme::UnitIndex> units;
    std::map<rollup::SubmissionState, std::int64_t> states;
    std::map<rollup::SubmissionState, std::set<programme::UnitIndex>> who;

    std::int64_t count(rollup::SubmissionState state) const {
        const auto found = states.find(state);
        return found == states.end() ? 0 : found->second;
    }
    std::int64_t all() const {
        std::int64_t sum = 0;
        for (const auto& [state, number] : states) sum += number;
        return sum;
    }
    std::int64_t received() const {
        return count(rollup::SubmissionState::on_time) + count(rollup::SubmissionState::late) +
               count(rollup::SubmissionState::received);
    }
};

using DutyAndLevel = std::pair<programme::DutyIndex, programme::LevelIndex>;

bool concerns(const rollup::Rollup& rollup, const rollup::SubmissionRow& row) {
    const programme::Duty& duty = rollup.programme->duties[row.duty];
    return duty.kind == programme::Duty::Kind::plan || rollup.period.days.contains(row.period.days.last);
}

std::map<DutyAndLevel, Owed> owed_by_level(const rollup::Rollup& rollup) {
    std::map<DutyAndLevel, Owed> result;
    for (const rollup::SubmissionRow& row : rollup.submissions) {
        if (!concerns(rollup, row)) continue;
        Owed& owed = result[{row.duty, rollup.programme->unit(row.unit).level}];
        owed.units.insert(row.unit);
        ++owed.states[row.state];
        owed.who[row.state].insert(row.unit);
    }
    return result;
}

bool has_due_date(const programme::Duty& duty) {
    return duty.due_before || duty.due_days;
}

// The names of the first ones, and how many more there are.
text::Bilingual some_names(const programme::Programme& programme, const std::set<programme::UnitIndex>& units) {
    constexpr std::size_t most = 8;
    std::vector<programme::UnitIndex> named(units.begin(), units.end());
    named.resize(std::min(named.size(), most));
    const auto names = programme::names_of(programme, named);
    if (units.size() <= most) return text::same(names);
    return text::say({"{0} và {1} đơn vị khác", "{0} and {1} more"}, names, units.size() - most);
}

// What is missing, in words: "1 bản nháp: Quận A; 2 đang chờ: …"; and whether there is no due date.
std::string note_of(const programme::Programme& programme, const programme::Duty& duty, const Owed& owed,
                    text::Language language) {
    std::vector<std::string> parts;
    if (!has_due_date(duty)) parts.push_back(text::Bilingual{"không quy định hạn nộp", "no due date"}.in(language));
    for (const rollup::SubmissionState state : {rollup::SubmissionState::draft, rollup::SubmissionState::invalid,
                                                rollup::SubmissionState::awaited, rollup::SubmissionState::missing})
        if (const auto number = owed.count(state); number > 0)
            parts.push_back(fmt::format("{} {}: {}", number, rollup::shown(state, std::nullopt).in(language),
                                        some_names(programme, owed.who.at(state)).in(language)));
    return text::join(parts, "; ");
}

std::array<ColumnHead, 11> heads(text::Language language) {
    const auto text = [&](const char* vi, const char* en) { return text::Bilingual{vi, en}.in(language); };
    return {{
        {grid::number, grid::number, text("STT", "No."), {}},
        {grid::clause, grid::title, text("Loại văn bản", "Document"), {}},
        {level_column, level_column, text("Cấp", "Level"), {}},
        {units_column, units_column, text("Số đơn vị", "Units"), {}},
        {owed_column, owed_column, text("Phải nộp", "Due"), {}},
        {received_column, received_column, text("Đã nộp", "Submitted"), {}},
        {on_time_column, on_time_column, text("Đúng hạn", "On time"), {}},
        {late_column, late_column, text("Trễ hạn", "Late"), {}},
        {open_column, open_column, text("Còn thiếu", "Outstanding"), "(5)-(6)"},
        {grid::share, grid::share, text("Tỷ lệ đã nộp", "Share submitted"), "(6)/(5)"},
        {grid::note, grid::note, text("Ghi chú", "Notes"), {}},
    }};
}

// Counts by formulas over the words on the sheet of submissions, if that gives the same result: a unit that owes the
// same submission twice has only one cell there.
class Counting {
public:
    Counting(const rollup::Rollup& rollup, text::Language language)
        : rollup_(rollup), language_(language), layout_(submission_layout(rollup)) {}

    // Selects the submissions under one duty of the units of one level.
    void turn_to(const DutyAndLevel& key, const Owed& owed) {
        std::set<std::size_t> wanted;
        for (std::size_t i = 0; i < layout_.columns.size(); ++i)
            if (is_of(layout_.columns[i], key.first)) wanted.insert(i);
        cells_ = states_of(wanted, key.second) == owed.states
                     ? submission_cells(*rollup_.programme, layout_, key.second, wanted)
                     : std::vector<SubmissionCells>();
    }

    Value all(std::int64_t count) const {
        std::vector<std::string> terms;
        for (const auto& [sheet, area] : cells_)
            terms.push_back(fmt::format("COUNTA({}:{})", a1(sheet.in(language_), area.first), a1(area.last)));
        return sum(terms, count);
    }

    Value of(std::span<const rollup::SubmissionState> states, std::int64_t count) const {
        std::vector<std::string> terms;
        for (const auto& [sheet, area] : cells_)
            for (const rollup::SubmissionState state : states)
                terms.push_back(
                    count_of_state(a1(sheet.in(language_), area.first) + ":" + a1(area.last), state, language_));
        return sum(terms, count);
    }

private:
    bool is_of(const SubmissionColumn& column, programme::DutyIndex duty) const {
        return column.duties.contains(duty) &&
               (column.kind == programme::Duty::Kind::plan || rollup_.period.days.contains(column.period.days.last));
    }

    std::map<rollup::SubmissionState, std::int64_t> states_of(const std::set<std::size_t>& columns,
                                                              programme::LevelIndex level) const {
        std::map<rollup::SubmissionState, std::int64_t> states;
        for (const SubmissionLevel& one : layout_.levels) {
            if (one.level != level) continue;
            for (const programme::UnitIndex unit : one.units)
                for (const std::size_t column : columns)
                    if (const rollup::SubmissionRow* row = layout_.find(unit, layout_.columns[column]))
                        ++states[row->state];
        }
        return states;
    }

    static Value sum(const std::vector<std::string>& terms, std::int64_t count) {
        const auto number = static_cast<double>(count);
        if (terms.empty()) return number;
        return Formula{text::join(terms, "+"), number};
    }

    const rollup::Rollup& rollup_;
    text::Language language_;
    SubmissionLayout layout_;
    std::vector<SubmissionCells> cells_;
};

constexpr std::array received_states{rollup::SubmissionState::on_time, rollup::SubmissionState::late,
                                     rollup::SubmissionState::received};

void put_dated(Sheet& sheet, Address at, const programme::Duty& duty, const Owed& owed, rollup::SubmissionState state,
               const Counting& counting) {
    const Value count = has_due_date(duty) ? counting.of(std::array{state}, owed.count(state)) : none_arose_mark;
    put(sheet, at, count, table_count());
}

void put_owed(Sheet& sheet, int row, const programme::Duty& duty, const Owed& owed, const Counting& counting) {
    const Operand all{{row, owed_column}, owed.all()};
    const Operand received{{row, received_column}, owed.received()};
    put(sheet, {row, units_column}, static_cast<double>(owed.units.size()), table_count());
    put(sheet, all.at, counting.all(*all.value), table_count());
    put(sheet, received.at, counting.of(received_states, *received.value), table_count());
    put_dated(sheet, {row, on_time_column}, duty, owed, rollup::SubmissionState::on_time, counting);
    put_dated(sheet, {row, late_column}, duty, owed, rollup::SubmissionState::late, counting);
    put(sheet, {row, open_column}, difference_of(all, received), table_count());
    put(sheet, {row, grid::share}, share_of(received, all), table_share());
}

// The number in a cell of the table; none if it contains a dash.
std::optional<std::int64_t> number_in(int column, const programme::Duty& duty, const Owed& owed) {
    switch (column) {
        case owed_column:
            return owed.all();
        case received_column:
            return owed.received();
        case open_column:
            return owed.all() - owed.received();
        default:
            break;
    }
    if (!has_due_date(duty)) return std::nullopt;
    return owed.count(column == on_time_column ? rollup::SubmissionState::on_time : rollup::SubmissionState::late);
}

void put_total(Sheet& sheet, const PlacedTable& table, const rollup::Rollup& rollup,
               const std::map<DutyAndLevel, Owed>& rows, text::Language language) {
    const int row = table.last_row + 1;
    put_total_label(sheet, row, level_column, language);
    put(sheet, {row, units_column}, {}, table_count(true));
    std::map<int, Operand> totals;
    for (int column = owed_column; column <= open_column; ++column) {
        std::vector<Operand> operands;
        for (int at = table.first_row; const auto& [key, owed] : rows)
            operands.push_back({{at++, column}, number_in(column, rollup.programme->duties[key.first], owed)});
        totals[column] = {{row, column}, total(operands)};
        put(sheet, {row, column}, sum_of(operands), table_count(true));
    }
    put(sheet, {row, grid::share}, share_of(totals[received_column], totals[owed_column]), table_share(true));
    put(sheet, {row, grid::note}, {}, table_text());
}

}  // namespace

PlacedTable put_submissions(Sheet& sheet, const TablePlace& place, const rollup::Rollup& rollup) {
    const auto rows = owed_by_level(rollup);
    PlacedTable table;
    table.next_row = place.row;
    table.first_row = first_table_row(place, column_rows);
    if (rows.empty()) return table;
    put_table_title(sheet, place, {"Tình hình nộp kế hoạch, báo cáo", "Submission of plans and reports"});
    table.header_row = place.row + 1;
    put_columns(sheet, table.header_row, heads(place.language));
    int row = table.first_row;
    Counting counting(rollup, place.language);
    for (const auto& [key, owed] : rows) {
        const programme::Duty& duty = rollup.programme->duties[key.first];
        const programme::Term& level = rollup.programme->levels[key.second];
        put_row_title(sheet, row, static_cast<std::size_t>(row - table.first_row),
                      rollup::shown(duty).in(place.language));
        put(sheet, {row, level_column}, level.name.in(place.language), table_text());
        counting.turn_to(key, owed);
        put_owed(sheet, row, duty, owed, counting);
        put(sheet, {row++, grid::note}, note_of(*rollup.programme, duty, owed, place.language), table_text());
    }
    table.last_row = row - 1;
    put_total(sheet, table, rollup, rows, place.language);
    table.next_row = row + 2;
    return table;
}

}  // namespace giamsat::workbook
