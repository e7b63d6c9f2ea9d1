// SPDX-License-Identifier: MIT
// A programme with two levels and one of everything, for tests to modify.
#pragma once

#include "programme/load.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

namespace giamsat::tests {

inline constexpr std::string_view small_yaml = R"(giamsat: programme/1
id: small
year: 2025
title: {vi: Nhỏ, en: Small}
roster: roster.csv
levels:
  - {id: province, name: {vi: Tỉnh, en: Province}}
  - {id: commune, name: {vi: Xã, en: Commune}}
submissions:
  - {id: plan, kind: plan, levels: [commune], due: {before: 2025-03-01}}
  - {id: monthly, kind: report, per: month, levels: [commune], due: {days: 5}, source: true}
  - {id: letter, kind: report, period: 2025-05-10/2025-05-20, levels: [province], entries: commune, request: 45/CV}
forms: {team: {vi: Đoàn, en: Team, listed: true}}
topics: {safety: {vi: An toàn, en: Safety}}
subject_kinds: {school: {name: {vi: Trường học, en: School}, counted: true}}
activities:
  visit: {name: {vi: Chuyến đi, en: Visit}, clause: I, requires: [form, topic]}
figures:
  schools:
    name: {vi: Trường học, en: Schools}
    levels: [commune]
    fields:
      total: {name: {vi: Tổng số, en: In all}, over_time: latest}
      visited: {name: {vi: Đã đến, en: Visited}, over_time: sum, at_most: total, at_most_over: year}
targets:
  - {id: in-time, clause: I.1, title: {vi: Đúng hạn, en: In time}, levels: [commune], need: required, on: [plan], measure: {submitted: plan}, expect: {due: true}}
  - {id: visits, clause: I.2, title: {vi: Đi, en: Visit}, levels: [province, commune], need: required, measure: {count: visit, form: team, topic: safety}, expect: {at_least: 2, per: half, by_unit: {my-an: 3}}}
  - {id: schools-seen, clause: I.3, title: {vi: Trường, en: Schools}, levels: [province], need: expected, measure: {subjects: visit, subject: school, level: commune}, expect: {at_least: 4, inside: [my-an], each: {by: commune, at_least: 2}, within: 2025-04}, requires: [visits]}
  - {id: days, clause: I.4, title: {vi: Ngày, en: Days}, levels: [province], need: aspire, measure: {sum: visit, of: days}, expect: {each: {by: activity, at_least: 2}}}
  - {id: all-seen, clause: I.5, title: {vi: Đủ, en: All}, levels: [commune], need: required, on: [report], measure: {share: {part: schools.visited, whole: schools.total}}, expect: {at_least: 100%, from: 2025-06}}
  - {id: communes, clause: I.6, title: {vi: Các xã, en: Communes}, levels: [province], need: required, measure: {units: {level: commune, meeting: [visits, all-seen]}}, expect: {at_least: 50%}}
clauses:
  - {clause: II, outcome: not-checkable, why: {vi: Vì thế, en: Because}}
)";

inline constexpr std::string_view small_roster = R"(id,code,level,parent,name,opened,closed,successors
quang-xa,49,province,,Tỉnh Quảng Xa,,,
my-an,20001,commune,quang-xa,Xã Mỹ An,,,
binh-an,20002,commune,quang-xa,Xã Bình An,,2025-07-01,my-an
)";

/// A replacement in one of the two, and the resulting findings (see shown()), each after a line break.
struct Fault {
    std::string_view what;
    std::string_view from;
    std::string_view to;
    std::string_view found;
};

/// The text with its only occurrence of `from` replaced.
inline std::string replaced(std::string_view text, std::string_view from, std::string_view to) {
    const auto at = text.find(from);
    REQUIRE(at != text.npos);
    REQUIRE(text.find(from, at + 1) == text.npos);
    return std::string(text.substr(0, at)) + std::string(to) + std::string(text.substr(at + from.size()));
}

inline programme::LoadedProgramme load_small(std::string_view yaml = small_yaml,
                                             std::string_view roster = small_roster) {
    return programme::load_programme(
        "data/small.yaml", yaml, [&](const std::string& name) -> std::optional<std::string> {
            return name == "data/roster.csv" ? std::optional<std::string>(roster) : std::nullopt;
        });
}

/// The same, sound, made once.
inline const programme::Programme& small_programme() {
    static const auto loaded = load_small();
    REQUIRE(loaded.programme.has_value());
    return *loaded.programme;
}

}  // namespace giamsat::tests
