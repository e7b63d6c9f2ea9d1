// SPDX-License-Identifier: MIT
#include "report/rollup/page.hpp"
#include "rollup/cause_text.hpp"
#include "rollup/causes.hpp"
#include "rollup/status_words.hpp"
#include "target/asked.hpp"
#include "text/join.hpp"
#include "text/number.hpp"

#include <algorithm>
#include <map>
#include <utility>
#include <vector>

namespace giamsat::report {
namespace {

const programme::Target& target_of(const rollup::Rollup& rollup, const rollup::TargetRow& row) {
    return rollup.programme->targets[row.target];
}

text::Bilingual title_of(const rollup::Rollup& rollup) {
    std::map<std::pair<target::Status, bool>, int> counts;  // bool: missed, but only encouraged
    for (const auto& row : rollup.targets) {
        if (row.unit != rollup.unit) continue;
        ++counts[{row.status,
                  row.status == target::Status::missed && target_of(rollup, row).need == programme::Need::encouraged}];
    }
    text::Bilingual list;
    for (const auto& [kind, count] : counts) {
        const auto need = kind.second ? programme::Need::encouraged : programme::Need::required;
        const auto part = text::say(text::both("{0} {1}"), count, rollup::shown(kind.first, need));
        text::add_to(list, ", ", part);
    }
    return text::say({"Chỉ tiêu của {0}: {1}", "Targets of {0}: {1}"}, rollup.programme->unit(rollup.unit).name, list);
}

// The result: a number, or the date of submission.
text::Bilingual result_of(const rollup::Rollup& rollup, const rollup::TargetRow& row) {
    constexpr text::Message percent = text::both("{0}%");
    const auto& target = target_of(rollup, row);
    const auto* submitted = std::get_if<programme::measure::Submitted>(&target.measure);
    if (submitted == nullptr) {
        if (!row.value) return text::same("–");
        return target.is_percentage() ? text::say(percent, text::shown(*row.value)) : text::shown(*row.value);
    }
    const auto& all = rollup.submissions;
    const auto sent = std::ranges::find_if(all, [&](const rollup::SubmissionRow& one) {
        return one.unit == row.unit && one.duty == submitted->duty && one.submitted;
    });
    return text::same(sent == all.end() ? std::string("–") : text::shown(*sent->submitted));
}

void put_causes(RollupPage& page, std::size_t row) {
    const auto& rollup = page.rollup();
    if (!rollup.causes) return;
    for (const auto& cause : rollup::causes_as_lines(rollup, rollup::causes_of_row(*rollup.causes, row)))
        page.line(text::say(text::both("- {0}"), cause), 6);
}

}  // namespace

void put_targets(RollupPage& page) {
    const auto& rollup = page.rollup();
    constexpr std::size_t result = 1;
    constexpr Narrowing asked{2, 15};
    constexpr Narrowing title{3, 0};
    TextTable table{{page.words({"Tình trạng", "Status"}), page.words({"Kết quả", "Result"}),
                     page.words({"Yêu cầu", "Requirement"}), page.words({"Chỉ tiêu", "Target"})},
                    {},
                    {asked, title}};
    std::vector<std::size_t> shown_rows;
    for (std::size_t i = 0; i < rollup.targets.size(); ++i) {
        const auto& row = rollup.targets[i];
        if (row.unit != rollup.unit) continue;
        const auto& target = target_of(rollup, row);
        shown_rows.push_back(i);
        table.rows.push_back({page.words(rollup::shown(row.status, target.need)), page.words(result_of(rollup, row)),
                              page.words(target::threshold(*rollup.programme, target, row.unit)),
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

}  // namespace giamsat::report
