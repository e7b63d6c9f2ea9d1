// SPDX-License-Identifier: MIT
#include "report/status/columns.hpp"

namespace giamsat::report {

OverviewColumn column_of(const programme::Programme& programme, const rollup::OwedSubmission& submission) {
    const auto& duty = programme.duties[submission.row.duty];
    return {duty.kind == programme::Duty::Kind::plan, submission.row.period,
            duty.period ? submission.row.duty : programme::DutyIndex()};
}

bool goes_before(const OverviewColumn& a, const OverviewColumn& b) {
    if (a.plan != b.plan) return a.plan;
    if (a.period.days.last != b.period.days.last) return a.period.days.last < b.period.days.last;
    if (a.period.days.first != b.period.days.first) return b.period.days.first < a.period.days.first;
    return a.ad_hoc < b.ad_hoc;
}

text::Bilingual head_of(const OverviewColumn& column) {
    const auto& first = column.period.days.first;
    const int month = text::month_of(first);
    if (column.plan) return {"KH", "Plan"};
    if (column.ad_hoc) return text::same(text::shown(first).substr(0, 5));
    switch (column.period.kind) {
        case text::Period::Kind::month:
            return text::say({"T{0}", "M{0}"}, month);
        case text::Period::Kind::quarter:
            return text::say(text::both("Q{0}"), month / 3 + 1);
        case text::Period::Kind::half:
            return text::say({"6T{0}", "H{0}"}, month / 6 + 1);
        case text::Period::Kind::year:
            return {"Năm", "Year"};
        case text::Period::Kind::day:
        case text::Period::Kind::span:
            return text::same(text::shown(first).substr(0, 5));
    }
    return {};
}

text::Bilingual name_of(const OverviewColumn& column) {
    const auto period = text::shown(column.period);
    if (column.plan) return text::say({"kế hoạch {0}", "plan for {0}"}, period);
    if (column.ad_hoc) return text::say({"báo cáo đột xuất {0}", "ad hoc report for {0}"}, period);
    return text::say({"báo cáo {0}", "report for {0}"}, period);
}

}  // namespace giamsat::report
