// SPDX-License-Identifier: MIT
#include "workbook/sheets/submissions_layout.hpp"

#include "rollup/status_words.hpp"
#include "target/sentences.hpp"
#include "workbook/page/annex.hpp"
#include "workbook/sheets.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <stdexcept>
#include <utility>

namespace giamsat::workbook {

namespace {

constexpr std::size_t most_submissions_across = 10;  // still legible on one page width

const programme::Duty& duty(const programme::Programme& programme, programme::DutyIndex index) {
    return programme.duties[index];
}

auto key_of(programme::UnitIndex unit, const SubmissionColumn& column) {
    return std::tuple(unit, column.kind, column.period.days.first, column.period.days.last, column.ad_hoc);
}

SubmissionColumn column_of(const programme::Programme& programme, const rollup::SubmissionRow& row) {
    const auto& asked = duty(programme, row.duty);
    return {asked.kind, row.period, asked.period ? row.duty : programme::DutyIndex(), {}};
}

// Plans first; then by the end of the period, a shorter period before a longer one that ends on the same day.
bool before(const SubmissionColumn& a, const SubmissionColumn& b) {
    if (a.kind != b.kind) return a.kind == programme::Duty::Kind::plan;
    if (a.period.days.last != b.period.days.last) return a.period.days.last < b.period.days.last;
    if (a.period.days.first != b.period.days.first) return b.period.days.first < a.period.days.first;
    return a.ad_hoc < b.ad_hoc;
}

void add_column(std::vector<SubmissionColumn>& columns, SubmissionColumn wanted, programme::DutyIndex duty) {
    const auto same = [&](const SubmissionColumn& column) {
        return column.kind == wanted.kind && column.period == wanted.period && column.ad_hoc == wanted.ad_hoc;
    };
    auto found = std::ranges::find_if(columns, same);
    if (found == columns.end()) found = columns.insert(columns.end(), std::move(wanted));
    found->duties.insert(duty);
}

}  // namespace

const rollup::SubmissionRow* SubmissionLayout::find(programme::UnitIndex unit, const SubmissionColumn& column) const {
    const auto found = rows.find(key_of(unit, column));
    return found == rows.end() ? nullptr : found->second;
}

SubmissionLayout submission_layout(const rollup::Rollup& rollup) {
    const programme::Programme& programme = *rollup.programme;
    SubmissionLayout layout;
    std::map<programme::LevelIndex, std::set<programme::UnitIndex>> levels;
    for (const rollup::SubmissionRow& row : rollup.submissions) {
        auto column = column_of(programme, row);
        layout.rows.emplace(key_of(row.unit, column), &row);
        levels[programme.unit(row.unit).level].insert(row.unit);
        add_column(layout.columns, std::move(column), row.duty);
    }
    for (const auto& [level, units] : levels) layout.levels.push_back({level, {units.begin(), units.end()}});
    std::ranges::sort(layout.columns, before);
    return layout;
}

std::vector<std::span<const SubmissionColumn>> submission_pages(const SubmissionLayout& layout) {
    const std::span<const SubmissionColumn> all(layout.columns);
    std::vector<std::span<const SubmissionColumn>> pages;
    const std::size_t count = (all.size() + most_submissions_across - 1) / most_submissions_across;
    for (std::size_t page = 0; page < count; ++page) {
        const std::size_t first = all.size() * page / count;
        pages.push_back(all.subspan(first, all.size() * (page + 1) / count - first));
    }
    return pages;
}

int first_submission_row() {
    return heading_rows + 3;  // names, due dates, numbers
}

bool is_dated(const programme::Programme& programme, const rollup::SubmissionRow& row) {
    return programme::last_day_in_time(duty(programme, row.duty), row.period.days).has_value();
}

bool has_due_dates(const programme::Programme& programme, const SubmissionLayout& layout, const SubmissionLevel& level,
                   std::span<const SubmissionColumn> columns) {
    return std::ranges::any_of(level.units, [&](programme::UnitIndex unit) {
        return std::ranges::any_of(columns, [&](const SubmissionColumn& column) {
            const rollup::SubmissionRow* row = layout.find(unit, column);
            return row != nullptr && is_dated(programme, *row);
        });
    });
}

namespace {

// The rows of the level's units: below the level's title and the levels above it.
std::pair<int, int> rows_of(const programme::Programme& programme, const SubmissionLayout& layout,
                            programme::LevelIndex level, std::span<const SubmissionColumn> columns) {
    int row = first_submission_row();
    for (const SubmissionLevel& one : layout.levels) {
        const int units = static_cast<int>(one.units.size());
        if (one.level == level) return {row + 1, row + units};
        row += 1 + units + (has_due_dates(programme, layout, one, columns) ? 2 : 1);
    }
    throw std::logic_error("a level that owes nothing");
}

}  // namespace

std::vector<SubmissionCells> submission_cells(const programme::Programme& programme, const SubmissionLayout& layout,
                                              programme::LevelIndex level, const std::set<std::size_t>& wanted) {
    std::vector<SubmissionCells> cells;
    std::size_t place = 0;
    for (std::size_t page = 0; const auto columns : submission_pages(layout)) {
        const text::Bilingual sheet = sheet_name(names::submissions, page++);
        const auto [first, last] = rows_of(programme, layout, level, columns);
        int before = -1;
        for (std::size_t i = 0; i < columns.size(); ++i, ++place) {
            if (!wanted.contains(place)) continue;
            const int column = first_submission_column + static_cast<int>(i);
            if (before == column - 1)
                cells.back().area.last.column = column;
            else
                cells.push_back({sheet, {{first, column}, {last, column}}});
            before = column;
        }
    }
    return cells;
}

std::string count_of_state(const std::string& range, rollup::SubmissionState state, text::Language language) {
    const std::string word = rollup::shown(state, std::nullopt).in(language);
    if (state == rollup::SubmissionState::late)
        return fmt::format("SUMPRODUCT(ISNUMBER(FIND(\"{}\",{}))*1)", word, range);
    return fmt::format("SUMPRODUCT((LEFT({1},LEN(\"{0}\"))=\"{0}\")*1)", word, range);
}

text::Bilingual name_of(const programme::Programme& programme, const SubmissionColumn& column) {
    if (column.kind == programme::Duty::Kind::plan) return {"Kế hoạch", "Plan"};
    const programme::Duty& asked = duty(programme, *column.duties.begin());
    if (!asked.period) return text::say({"Báo cáo {0}", "Report, {0}"}, text::shown(column.period));
    const text::Bilingual name = text::say({"Báo cáo đột xuất, {0}", "Ad hoc report, {0}"}, text::shown(column.period));
    return asked.request.empty() ? name : text::say({"{0} (theo {1})", "{0} (asked for by {1})"}, name, asked.request);
}

text::Bilingual due_of(const programme::Programme& programme, const SubmissionColumn& column) {
    text::Bilingual dates;
    for (const auto index : column.duties) {
        const programme::Duty& asked = duty(programme, index);
        const auto last = programme::last_day_in_time(asked, text::reporting_days(column.period, programme.month_rule));
        if (!last) continue;
        const text::Bilingual date = target::due_phrase(asked, *last);
        if (dates.empty())
            dates = date;
        else if (dates != date)
            dates = text::say(text::both("{0}; {1}"), dates, date);
    }
    return dates.empty() ? text::Bilingual{"không quy định", "none fixed"} : dates;
}

}  // namespace giamsat::workbook
