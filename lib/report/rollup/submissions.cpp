// SPDX-License-Identifier: MIT
#include "report/rollup/page.hpp"
#include "rollup/status_words.hpp"
#include "text/join.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <utility>
#include <vector>

namespace giamsat::report {
namespace {

bool is_there(rollup::SubmissionState state) {
    return state == rollup::SubmissionState::on_time || state == rollup::SubmissionState::late ||
           state == rollup::SubmissionState::received;
}

// The submissions of one level under one duty: in the period, or, for plans, in the year.
struct Owed {
    int all = 0;
    int there = 0;
    std::map<rollup::SubmissionState, std::vector<programme::UnitIndex>> others;  ///< late and missing ones
};

std::map<std::pair<programme::DutyIndex, programme::LevelIndex>, Owed> owed_by_level(const rollup::Rollup& rollup) {
    std::map<std::pair<programme::DutyIndex, programme::LevelIndex>, Owed> result;
    for (const auto& row : rollup.submissions) {
        const auto& duty = rollup.programme->duties[row.duty];
        if (duty.kind == programme::Duty::Kind::report && !rollup.period.days.contains(row.period.days.last)) continue;
        auto& owed = result[{row.duty, rollup.programme->unit(row.unit).level}];
        ++owed.all;
        owed.there += is_there(row.state) ? 1 : 0;
        if (row.state != rollup::SubmissionState::on_time && row.state != rollup::SubmissionState::received)
            owed.others[row.state].push_back(row.unit);
    }
    return result;
}

// The names of a few units, without repetition, and how many more there are.
text::Bilingual some_names(const rollup::UnitNamesShown& shown_names, std::vector<programme::UnitIndex> units) {
    constexpr std::size_t most = 8;
    units.erase(std::unique(units.begin(), units.end()), units.end());
    const auto names = text::join(std::span(units).first(std::min(units.size(), most)), ", ",
                                  [&](programme::UnitIndex unit) { return shown_names.of(unit); });
    if (units.size() <= most) return text::same(names);
    return text::say({"{0} và {1} đơn vị khác", "{0} and {1} more"}, names, units.size() - most);
}

text::Bilingual note_of(const rollup::UnitNamesShown& names, const Owed& owed) {
    text::Bilingual note;
    for (const auto& [state, units] : owed.others) {
        const auto part = text::say(text::both("{0} {1}: {2}"), units.size(), rollup::shown(state, std::nullopt),
                                    some_names(names, units));
        text::add_to(note, "; ", part);
    }
    return note;
}

}  // namespace

void put_submissions(RollupPage& page) {
    const auto& programme = *page.rollup().programme;
    const auto owed = owed_by_level(page.rollup());
    if (owed.empty()) return;
    constexpr std::size_t notes = 3;
    TextTable table{{page.words({"Loại", "Document"}), page.words({"Cấp", "Level"}), page.words({"Đã nộp", "Sent"}),
                     page.words({"Ghi chú", "Notes"})},
                    {},
                    {{notes, 0}}};
    for (const auto& [key, one] : owed)
        table.rows.push_back({page.words(rollup::shown(programme.duties[key.first])),
                              page.words(programme.levels[key.second].name), fmt::format("{}/{}", one.there, one.all),
                              page.words(note_of(page.names(), one))});
    page.title({"Kế hoạch, báo cáo đã nộp", "Submission of plans and reports"});
    page.put(table);
}

}  // namespace giamsat::report
