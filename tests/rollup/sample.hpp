// SPDX-License-Identifier: MIT
// A small programme and files of it, made by hand: a city with two districts, which have three wards and one ward.
#pragma once

#include "intake/accepted.hpp"
#include "intake/plans.hpp"
#include "intake/sources.hpp"
#include "intake/subtree.hpp"
#include "programme/programme.hpp"
#include "rollup/rollup.hpp"

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace giamsat::sample {

inline constexpr programme::LevelIndex city_level{0};
inline constexpr programme::LevelIndex district_level{1};
inline constexpr programme::LevelIndex ward_level{2};

inline constexpr programme::UnitIndex city{0};
inline constexpr programme::UnitIndex north{1};
inline constexpr programme::UnitIndex north_a{2};
inline constexpr programme::UnitIndex north_b{3};
inline constexpr programme::UnitIndex north_c{4};
inline constexpr programme::UnitIndex south{5};
inline constexpr programme::UnitIndex south_a{6};

inline constexpr programme::KindIndex team{0};      // a kind of activity
inline constexpr programme::KindIndex critique{1};  // one that may not arise

inline constexpr programme::GroupIndex branches{0};  // groups of figures
inline constexpr programme::GroupIndex cases{1};
inline constexpr programme::FieldIndex branches_total{0};  // fields
inline constexpr programme::FieldIndex branches_monitoring{1};
inline constexpr programme::FieldIndex cases_found{2};
inline constexpr programme::FieldIndex cases_monitored{3};

inline constexpr programme::DutyIndex plan_duty{0};
inline constexpr programme::DutyIndex monthly_duty{1};
inline constexpr programme::DutyIndex half_year_duty{2};

inline programme::LevelSet levels(std::initializer_list<programme::LevelIndex> indices) {
    programme::LevelSet set;
    for (const auto index : indices) set.add(index);
    return set;
}

inline programme::Unit unit(std::string id, programme::LevelIndex level, programme::UnitIndex parent) {
    programme::Unit unit;
    unit.name = id;
    unit.id = std::move(id);
    unit.level = level;
    unit.parent = parent;
    return unit;
}

/// The northern ward C exists only between the given days.
inline programme::Roster roster(std::optional<text::Date> c_opened = {}, std::optional<text::Date> c_closed = {}) {
    programme::Roster roster;
    roster.add(unit("city", city_level, programme::no_unit));
    roster.add(unit("north", district_level, city));
    roster.add(unit("north-a", ward_level, north));
    roster.add(unit("north-b", ward_level, north));
    auto c = unit("north-c", ward_level, north);
    c.opened = c_opened;
    c.closed = c_closed;
    roster.add(std::move(c));
    roster.add(unit("south", district_level, city));
    roster.add(unit("south-a", ward_level, south));
    return roster;
}

inline programme::IndexVec<programme::Duty> duties() {
    programme::Duty plan{"plan", programme::Duty::Kind::plan,  {}, {}, levels({district_level}), ward_level,
                         false,  text::make_date(2023, 2, 20), {}, ""};
    programme::Duty monthly{"monthly",
                            programme::Duty::Kind::report,
                            text::Cut::month,
                            {},
                            levels({district_level}),
                            ward_level,
                            true,
                            {},
                            {},
                            ""};
    programme::Duty half{
        "half-year", programme::Duty::Kind::report, text::Cut::half, {}, levels({district_level}), {}, false, {}, {},
        ""};
    programme::Duty city_monthly{"city-monthly",
                                 programme::Duty::Kind::report,
                                 text::Cut::month,
                                 {},
                                 levels({city_level}),
                                 {},
                                 true,
                                 {},
                                 {},
                                 ""};
    return {plan, monthly, half, city_monthly};
}

inline programme::FigureField field(std::string id, programme::GroupIndex group, programme::OverTime over_time,
                                    programme::FieldIndex at_most = {}) {
    programme::FigureField field;
    field.name = {id, id};
    field.id = std::move(id);
    field.group = group;
    field.over_time = over_time;
    field.at_most = at_most;
    field.at_most_over_year = over_time == programme::OverTime::sum;
    return field;
}

inline programme::Programme small_year(programme::Roster units = roster()) {
    programme::Programme p;
    p.id = "sample";
    p.year = 2023;
    p.roster = std::move(units);
    p.levels = {{"city", {"Thành phố", "City"}}, {"district", {"Quận", "District"}}, {"ward", {"Phường", "Ward"}}};
    p.duties = duties();
    p.activities = {{"team", {"đoàn", "team"}, "", false, false},
                    {"critique", {"phản biện", "critique"}, "", false, false}};
    p.groups = {
        {"branches", {"Chi hội", "Branches"}, levels({ward_level}), false, {branches_total, branches_monitoring}},
        {"cases", {"Vụ việc", "Cases"}, levels({ward_level}), true, {cases_found, cases_monitored}}};
    p.fields = {field("total", branches, programme::OverTime::latest),
                field("monitoring", branches, programme::OverTime::latest, branches_total),
                field("found", cases, programme::OverTime::sum),
                field("monitored", cases, programme::OverTime::sum, cases_found)};
    return p;
}

inline text::Period month(int number) {
    return text::period_of(text::Cut::month, 2023, number);
}
inline text::Period half(int number) {
    return text::period_of(text::Cut::half, 2023, number);
}
inline text::Date end_of(int number) {
    return month(number).days.last;
}

using Stated = std::vector<std::pair<programme::FieldIndex, std::int64_t>>;

inline intake::AcceptedEntry entry(programme::UnitIndex of, Stated figures = {},
                                   std::vector<submission::Activity> activities = {}) {
    intake::AcceptedEntry entry;
    entry.unit = of;
    for (const auto& [field, value] : figures) entry.figures.push_back({field, value, {}});
    entry.activities = std::move(activities);
    return entry;
}

inline intake::Accepted report(programme::UnitIndex of, const text::Period& period,
                               std::vector<intake::AcceptedEntry> entries) {
    intake::Accepted report;
    report.file = std::to_string(of.value()) + "-" + text::iso(period) + ".yaml";
    report.unit = of;
    report.period = period;
    report.entries = std::move(entries);
    return report;
}

inline intake::Accepted plan(programme::UnitIndex of, std::vector<intake::AcceptedEntry> entries) {
    auto plan = report(of, text::period_of(text::Cut::year, 2023, 1), std::move(entries));
    plan.kind = programme::Duty::Kind::plan;
    plan.file = std::to_string(of.value()) + "-plan.yaml";
    return plan;
}

inline submission::Activity activity(programme::KindIndex kind, const std::string& when) {
    submission::Activity activity;
    activity.kind = kind;
    activity.when = text::parse_period(when).value;
    return activity;
}

inline std::vector<const intake::Accepted*> pointers(const std::vector<intake::Accepted>& files) {
    std::vector<const intake::Accepted*> all;
    for (const auto& file : files) all.push_back(&file);
    return all;
}

}  // namespace giamsat::sample
