// SPDX-License-Identifier: MIT
#include "report/status/columns.hpp"

namespace giamsat {

OverviewColumn column_of(const Programme& programme, const OwedSubmission& submission) {
    const auto& duty = programme.duties[static_cast<std::size_t>(submission.row.duty)];
    return {duty.kind == Duty::Kind::plan, submission.row.period};
}

bool goes_before(const OverviewColumn& a, const OverviewColumn& b) {
    if (a.plan != b.plan) return a.plan;
    if (a.period.days.last != b.period.days.last) return a.period.days.last < b.period.days.last;
    return b.period.days.first < a.period.days.first;
}

Bilingual head_of(const OverviewColumn& column) {
    const auto& first = column.period.days.first;
    const int month = month_of(first);
    if (column.plan) return {"KH", "Plan"};
    switch (column.period.kind) {
        case Period::Kind::month:
            return say({"T{0}", "M{0}"}, month);
        case Period::Kind::quarter:
            return say({"Q{0}", "Q{0}"}, month / 3 + 1);
        case Period::Kind::half:
            return say({"6T{0}", "H{0}"}, month / 6 + 1);
        case Period::Kind::year:
            return {"Năm", "Year"};
        case Period::Kind::day:
        case Period::Kind::span:
            return same(shown(first).substr(0, 5));
    }
    return {};
}

Bilingual name_of(const OverviewColumn& column) {
    return column.plan ? say({"kế hoạch {0}", "plan for {0}"}, shown(column.period))
                       : say({"báo cáo {0}", "report for {0}"}, shown(column.period));
}

}  // namespace giamsat
