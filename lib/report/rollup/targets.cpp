// SPDX-License-Identifier: MIT
#include "report/rollup/cause_text.hpp"
#include "report/rollup/page.hpp"
#include "rollup/causes.hpp"
#include "rollup/status_words.hpp"
#include "target/asked.hpp"
#include "text/number.hpp"

#include <algorithm>
#include <map>
#include <utility>
#include <vector>

namespace giamsat {
namespace {

const Target& target_of(const Rollup& rollup, const TargetRow& row) {
    return rollup.programme->targets[static_cast<std::size_t>(row.target)];
}

Bilingual title_of(const Rollup& rollup) {
    std::map<std::pair<Status, bool>, int> counts;  // whether it is missed, but was only encouraged
    for (const auto& row : rollup.targets) {
        if (row.unit != rollup.unit) continue;
        ++counts[{row.status, row.status == Status::missed && target_of(rollup, row).need == Need::encouraged}];
    }
    Bilingual list;
    for (const auto& [kind, count] : counts) {
        const auto need = kind.second ? Need::encouraged : Need::required;
        const auto part = say({"{0} {1}", "{0} {1}"}, count, shown(kind.first, need));
        list = list.empty() ? part : say({"{0}, {1}", "{0}, {1}"}, list, part);
    }
    return say({"Chỉ tiêu của {0}: {1}", "Targets of {0}: {1}"}, rollup.programme->unit(rollup.unit).name, list);
}

// What was reached: a number, or the day on which it was sent.
Bilingual result_of(const Rollup& rollup, const TargetRow& row) {
    constexpr Message percent{"{0}%", "{0}%"};
    const auto& target = target_of(rollup, row);
    if (target.measure.kind != Measure::Kind::submitted) {
        if (!row.value) return same("–");
        return target.is_percentage() ? say(percent, shown(*row.value)) : shown(*row.value);
    }
    const auto& all = rollup.submissions;
    const auto sent = std::find_if(all.begin(), all.end(), [&](const SubmissionRow& one) {
        return one.unit == row.unit && one.duty == target.measure.duty && one.submitted;
    });
    return same(sent == all.end() ? std::string("–") : shown(*sent->submitted));
}

void put_causes(RollupPage& page, std::size_t row) {
    const auto& rollup = page.rollup();
    if (!rollup.causes) return;
    for (const auto& cause : causes_as_lines(rollup, causes_of_row(*rollup.causes, row)))
        page.line(say({"- {0}", "- {0}"}, cause), 6);
}

}  // namespace

void put_targets(RollupPage& page) {
    const auto& rollup = page.rollup();
    constexpr std::size_t result = 1;
    constexpr Narrowing asked{2, 15};
    constexpr Narrowing title{3, 0};
    TextTable table{{page.words({"Tình trạng", "Status"}), page.words({"Kết quả", "Result"}),
                     page.words({"Yêu cầu", "Asked"}), page.words({"Chỉ tiêu", "Target"})},
                    {},
                    {asked, title}};
    std::vector<std::size_t> shown_rows;
    for (std::size_t i = 0; i < rollup.targets.size(); ++i) {
        const auto& row = rollup.targets[i];
        if (row.unit != rollup.unit) continue;
        const auto& target = target_of(rollup, row);
        shown_rows.push_back(i);
        table.rows.push_back({page.words(shown(row.status, target.need)), page.words(result_of(rollup, row)),
                              page.words(threshold(*rollup.programme, target, row.unit)),
                              page.words(target.title) + " (" + target.id + ")"});
    }
    if (table.rows.empty()) return;
    align_right(table, result);
    page.title(title_of(rollup));
    const auto rows = table_in_rows(table, table_indent);
    page.row(rows.front());
    for (std::size_t i = 0; i < shown_rows.size(); ++i) {
        page.row(rows[i + 1]);
        put_causes(page, shown_rows[i]);
    }
}

}  // namespace giamsat
