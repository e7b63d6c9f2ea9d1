// SPDX-License-Identifier: MIT
#include "rollup/status_words.hpp"
#include "text/join.hpp"
#include "workbook/page/annex.hpp"
#include "workbook/page/heat_map.hpp"
#include "workbook/sheets.hpp"
#include "workbook/sheets/submissions_layout.hpp"
#include "workbook/xlsx/formula.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <numeric>
#include <span>
#include <utility>

namespace giamsat::workbook {

namespace {

constexpr double narrowest_sheet = 150;  // characters
constexpr double submission_width = 11.5;
constexpr double widest_submission = 16;
constexpr double count_width = 9;
constexpr int unit_column = 1;
constexpr int header_row = heading_rows;
constexpr int due_row = header_row + 1;
constexpr int numbers_row = header_row + 2;

constexpr std::array submitted_states{rollup::SubmissionState::on_time, rollup::SubmissionState::late,
                                      rollup::SubmissionState::received};
constexpr std::array in_time_states{rollup::SubmissionState::on_time};
constexpr std::array late_states{rollup::SubmissionState::late};

const text::Bilingual title{"TÌNH HÌNH NỘP KẾ HOẠCH, BÁO CÁO", "SUBMISSION OF PLANS AND REPORTS"};
const text::Bilingual unit_of_count{"văn bản", "documents"};

// What to count: submissions in these states, among those with a due date, or among all.
struct Counted {
    std::span<const rollup::SubmissionState> states;
    bool dated_only = false;
};

// The number in these states, and the number of all.
struct Count {
    int in_states = 0;
    int owed = 0;
};

constexpr Counted submitted{submitted_states};
constexpr Counted in_time{in_time_states, true};
constexpr Counted late{late_states, true};

// Builds one sheet: the units as rows, level by level, and some of the submissions as columns.
class SubmissionTable {
public:
    SubmissionTable(const rollup::Rollup& rollup, const SheetOptions& options, const SubmissionLayout& layout,
                    std::span<const SubmissionColumn> columns)
        : rollup_(rollup), programme_(*rollup.programme), options_(options), layout_(layout), columns_(columns) {}

    Sheet build() {
        set_widths();
        put_heading(sheet_, rollup_, options_, title, unit_of_count);
        put_header();
        for (const SubmissionLevel& level : layout_.levels) put_level(level);
        put_signatures(sheet_, row_ + 1, rollup_, options_.language);
        sheet_.freeze = Address{first_submission_row(), first_submission_column};
        sheet_.repeated_rows = {header_row, numbers_row};
        return std::move(sheet_);
    }

private:
    std::string text(const text::Bilingual& both) const { return both.in(options_.language); }
    int column_at(std::size_t which) const { return first_submission_column + static_cast<int>(which); }
    int submitted_column() const { return column_at(columns_.size()); }
    int late_column() const { return submitted_column() + 1; }
    int note_column() const { return late_column() + 1; }

    void set_widths() {
        const auto columns = static_cast<double>(columns_.size());
        const double rest = 6 + 26 + 2 * count_width + 14;
        const double width = std::clamp((narrowest_sheet - rest) / columns, submission_width, widest_submission);
        sheet_.widths = {6, 26};
        sheet_.widths.insert(sheet_.widths.end(), columns_.size(), width);
        sheet_.widths.insert(sheet_.widths.end(), {count_width, count_width, 14});
        sheet_.widths[unit_column] +=
            std::max(0.0, narrowest_sheet - std::accumulate(sheet_.widths.begin(), sheet_.widths.end(), 0.0));
    }

    void put_header() {
        const std::string all = fmt::format("{}…{}", column_number(first_submission_column),
                                            column_number(static_cast<std::size_t>(submitted_column()) - 1));
        std::vector<ColumnHead> heads{{0, 0, text({"STT", "No."}), {}},
                                      {unit_column, unit_column, text({"Đơn vị", "Unit"}), {}}};
        for (std::size_t i = 0; i < columns_.size(); ++i)
            heads.push_back({column_at(i), column_at(i), text(name_of(programme_, columns_[i])), {}});
        heads.push_back({submitted_column(), submitted_column(), text({"Đã nộp", "Submitted"}), all});
        heads.push_back({late_column(), late_column(), text({"Trễ hạn", "Late"}), all});
        heads.push_back({note_column(), note_column(), text({"Ghi chú", "Notes"}), {}});
        for (const ColumnHead& head : heads) {
            const bool of_submission = head.first >= first_submission_column && head.first < submitted_column();
            put_over(sheet_, {{header_row, head.first}, {of_submission ? header_row : due_row, head.last}}, head.text,
                     table_header());
        }
        for (std::size_t i = 0; i < columns_.size(); ++i) {
            Style style = table_header();
            style.bold = false;
            style.italic = true;
            put(sheet_, {due_row, column_at(i)},
                text(text::say({"Hạn nộp: {0}", "Due: {0}"}, due_of(programme_, columns_[i]))), style);
        }
        put_column_numbers(sheet_, numbers_row, heads);
    }

    void put_level(const SubmissionLevel& level) {
        const std::string name = text(programme_.levels[level.level].name);
        Style style = table_text(true);
        style.fill = Fill::section;
        put_over(sheet_, {{row_, 0}, {row_, note_column()}}, name, style);
        sheet_.together.emplace_back(row_, row_ + 1);
        ++row_;
        const int first = row_;
        for (const programme::UnitIndex unit : level.units) put_unit(unit);
        const Area units{{first, 0}, {row_ - 1, 0}};
        put_counts(level, units, text::say({"Tổng cộng: đã nộp ({0})", "Total: submitted ({0})"}, name), submitted);
        if (has_due_dates(programme_, layout_, level, columns_))
            put_counts(level, units, text::say({"Tổng cộng: đúng hạn ({0})", "Total: on time ({0})"}, name), in_time);
    }

    void add(Count& count, const rollup::SubmissionRow* row, const Counted& what) const {
        if (row == nullptr) return;
        if (what.dated_only && !is_dated(programme_, *row)) return;
        ++count.owed;
        count.in_states += std::ranges::find(what.states, row->state) != what.states.end() ? 1 : 0;
    }

    void put_unit(programme::UnitIndex unit) {
        put(sheet_, {row_, 0}, static_cast<double>(++number_), table_centred());
        put(sheet_, {row_, unit_column}, programme_.unit(unit).name, table_text());
        Count of_submitted;
        Count of_late;
        for (std::size_t i = 0; i < columns_.size(); ++i) {
            const rollup::SubmissionRow* row = layout_.find(unit, columns_[i]);
            put_state({row_, column_at(i)}, row);
            add(of_submitted, row, submitted);
            add(of_late, row, late);
        }
        const Area all{{row_, first_submission_column}, {row_, submitted_column() - 1}};
        put_count({row_, submitted_column()}, all, of_submitted, submitted, false);
        put_count({row_, late_column()}, all, of_late, late, false);
        put(sheet_, {row_, note_column()}, {}, table_text());
        ++row_;
    }

    void put_state(Address at, const rollup::SubmissionRow* row) {
        Style style = table_centred();
        style.size = 10;
        if (row == nullptr) return put(sheet_, at, {}, style);
        style.fill = fill_of(row->state);
        put(sheet_, at, state_of(*row), style);
    }

    // "trễ hạn 2 ngày", the date, and the revision if it is not the first.
    std::string state_of(const rollup::SubmissionRow& row) const {
        std::string said = text(giamsat::rollup::shown(row.state, row.days_late));
        if (row.submitted) said += "\n" + giamsat::text::shown(*row.submitted);
        if (row.revision > 1) said += "\n" + text(text::say({"(lần gửi {0})", "(revision {0})"}, row.revision));
        return said;
    }

    // For each submission, writes how many of the level's units are in these states.
    void put_counts(const SubmissionLevel& level, const Area& rows, const text::Bilingual& label, const Counted& what) {
        put_over(sheet_, {{row_, 0}, {row_, unit_column}}, text(label), table_centred(true));
        for (std::size_t i = 0; i < columns_.size(); ++i) {
            Count count;
            for (const programme::UnitIndex unit : level.units) add(count, layout_.find(unit, columns_[i]), what);
            const Area area{{rows.first.row, column_at(i)}, {rows.last.row, column_at(i)}};
            put_count({row_, column_at(i)}, area, count, what, true);
        }
        put_over(sheet_, {{row_, submitted_column()}, {row_, note_column()}}, {}, table_text());
        ++row_;
    }

    // "6/7"; empty if there is nothing to count.
    void put_count(Address at, const Area& area, const Count& count, const Counted& what, bool bold) {
        Style style = table_centred(bold);
        style.wrap = false;
        if (count.owed == 0) return put(sheet_, at, {}, style);
        style.format = fmt::format("0\"/{}\"", count.owed);
        std::string expression;
        for (const rollup::SubmissionState state : what.states)
            text::add_to(expression, "+",
                         count_of_state(a1(area.first) + ":" + a1(area.last), state, options_.language));
        put(sheet_, at, Formula{expression, static_cast<double>(count.in_states)}, style);
    }

    const rollup::Rollup& rollup_;
    const programme::Programme& programme_;
    const SheetOptions& options_;
    const SubmissionLayout& layout_;
    std::span<const SubmissionColumn> columns_;
    int row_ = first_submission_row();
    int number_ = 0;
    Sheet sheet_;
};

}  // namespace

std::vector<Sheet> submissions_sheets(const rollup::Rollup& rollup, const SheetOptions& options) {
    const SubmissionLayout layout = submission_layout(rollup);
    std::vector<Sheet> sheets;
    for (const auto columns : submission_pages(layout))
        sheets.push_back(SubmissionTable(rollup, options, layout, columns).build());
    if (sheets.empty())
        sheets.push_back(empty_annex(rollup, options, title,
                                     {"Trong kỳ không đơn vị nào phải nộp kế hoạch hay báo cáo.",
                                      "No plan or report is due from any unit in the period."}));
    for (std::size_t i = 0; i < sheets.size(); ++i)
        sheets[i].name = sheet_name(names::submissions, i).in(options.language);
    return sheets;
}

}  // namespace giamsat::workbook
