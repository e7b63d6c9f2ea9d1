// SPDX-License-Identifier: MIT
#include "workbook/submissions_layout.hpp"

#include "check/sentences.hpp"

#include <algorithm>
#include <utility>

namespace giamsat::workbook {

namespace {

const Duty& duty(const Programme& programme, int index) {
    return programme.duties[static_cast<std::size_t>(index)];
}

auto key_of(UnitIndex unit, Duty::Kind kind, const Period& period) {
    return std::tuple(unit, kind, period.days.first, period.days.last);
}

/// Plans first; then by the period's end, a shorter one before a longer that ends on the same day.
bool before(const SubmissionColumn& a, const SubmissionColumn& b) {
    if (a.kind != b.kind) return a.kind == Duty::Kind::plan;
    if (a.period.days.last != b.period.days.last) return a.period.days.last < b.period.days.last;
    return b.period.days.first < a.period.days.first;
}

void add_column(std::vector<SubmissionColumn>& columns, Duty::Kind kind, const SubmissionRow& row) {
    const auto same = [&](const SubmissionColumn& column) {
        return column.kind == kind && column.period == row.period;
    };
    auto found = std::ranges::find_if(columns, same);
    if (found == columns.end()) found = columns.insert(columns.end(), {kind, row.period, {}});
    found->duties.insert(row.duty);
}

}  // namespace

const SubmissionRow* SubmissionLayout::find(UnitIndex unit, const SubmissionColumn& column) const {
    const auto found = rows.find(key_of(unit, column.kind, column.period));
    return found == rows.end() ? nullptr : found->second;
}

SubmissionLayout submission_layout(const Rollup& rollup) {
    const Programme& programme = *rollup.programme;
    SubmissionLayout layout;
    std::map<int, std::set<UnitIndex>> levels;
    for (const SubmissionRow& row : rollup.submissions) {
        const Duty::Kind kind = duty(programme, row.duty).kind;
        layout.rows.emplace(key_of(row.unit, kind, row.period), &row);
        levels[programme.unit(row.unit).level].insert(row.unit);
        add_column(layout.columns, kind, row);
    }
    for (const auto& [level, units] : levels) layout.levels.push_back({level, {units.begin(), units.end()}});
    std::ranges::sort(layout.columns, before);
    return layout;
}

Bilingual name_of(const Programme& programme, const SubmissionColumn& column) {
    if (column.kind == Duty::Kind::plan) return {"Kế hoạch", "Plan"};
    const Duty& asked = duty(programme, *column.duties.begin());
    if (!asked.period) return say({"Báo cáo {0}", "Report, {0}"}, shown(column.period));
    const Bilingual name = say({"Báo cáo đột xuất, {0}", "Ad hoc report, {0}"}, shown(column.period));
    return asked.request.empty() ? name : say({"{0} (theo {1})", "{0} (asked for by {1})"}, name, asked.request);
}

Bilingual due_of(const Programme& programme, const SubmissionColumn& column) {
    Bilingual dates;
    for (const int index : column.duties) {
        const Duty& asked = duty(programme, index);
        const auto last = last_day_in_time(asked, reporting_days(column.period, programme.month_rule));
        if (!last) continue;
        const Bilingual date = due_phrase(asked, *last);
        if (dates.empty())
            dates = date;
        else if (dates != date)
            dates = say({"{0}; {1}", "{0}; {1}"}, dates, date);
    }
    return dates.empty() ? Bilingual{"không quy định", "none fixed"} : dates;
}

}  // namespace giamsat::workbook
