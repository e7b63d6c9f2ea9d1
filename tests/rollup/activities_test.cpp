// SPDX-License-Identifier: MIT
#include "rollup/activities.hpp"

#include "rollup/sample.hpp"

#include <doctest/doctest.h>

#include <string>

namespace giamsat::rollup {
namespace {

using namespace sample;

submission::Activity joint_event(const std::string& when, submission::Role role) {
    auto result = activity(team, when);
    result.event = "team-2023-04";
    result.role = role;
    return result;
}

std::vector<ActivityRow> rows(const programme::Programme& p, const std::vector<intake::Accepted>& files,
                              text::Date until) {
    const intake::Sources sources(p, pointers(files));
    return activity_rows(sources, intake::Subtree(p, city, until), until);
}

std::vector<std::string> shown(const std::vector<ActivityRow>& rows) {
    std::vector<std::string> all;
    for (const auto& row : rows)
        all.push_back(std::to_string(row.unit.value()) + " " + text::iso(*row.activity.when) +
                      (row.activity.role == submission::Role::joint ? " joint" : ""));
    return all;
}

using Rows = std::vector<std::string>;

}  // namespace

TEST_CASE("activities count at their own date, whichever report contains them, up to the period's end") {
    const auto p = small_year();
    const std::vector files{report(north, month(4),
                                   {entry(north, {},
                                          {activity(team, "2023-04-30"), activity(team, "2023-03-05"),
                                           activity(team, "2023-05-01"), activity(team, "2023-04-29/2023-05-02")}),
                                    entry(north_a, {}, {activity(team, "2023-04")})})};
    CHECK(shown(rows(p, files, end_of(4))) == Rows{"1 2023-03-05", "1 2023-04-30", "2 2023-04"});
    CHECK(shown(rows(p, files, end_of(3))) == Rows{"1 2023-03-05"});
}

TEST_CASE("activities in reports used only for comparison, and in plans, do not count") {
    const auto p = small_year();
    const std::vector files{report(north, half(1), {entry(north, {}, {activity(team, "2023-04-30")})}),
                            plan(north, {entry(north, {}, {activity(team, "2023-04")})})};
    CHECK(rows(p, files, end_of(12)).empty());
}

TEST_CASE("a joint event appears once for each participating unit, and counts once above them") {
    const auto p = small_year();
    const std::vector files{
        report(north, month(4),
               {entry(north, {}, {joint_event("2023-04-18", submission::Role::joint), activity(team, "2023-04-20")})}),
        report(north, month(5), {entry(north, {}, {joint_event("2023-04-18", submission::Role::lead)})}),
        report(south, month(4), {entry(south, {}, {joint_event("2023-04-18", submission::Role::joint)})})};
    const auto all = rows(p, files, end_of(5));
    CHECK(shown(all) == Rows{"1 2023-04-18", "1 2023-04-20", "5 2023-04-18 joint"});
    CHECK(counted_once(all) == 2);
}

TEST_CASE("an activity with a count counts that many times") {
    auto three = activity(team, "2023-04");
    three.count = 3;
    CHECK(counted_once(std::vector<ActivityRow>{{north, three, "a.yaml", 1},
                                                {south, activity(team, "2023-04"), "b.yaml", 1}}) == 4);
}

TEST_CASE("a joint event is counted for the first unit that led it, or for the first unit if none did") {
    const auto row = [](programme::UnitIndex unit, const char* event, submission::Role role) {
        auto one = activity(team, "2023-04-18");
        one.event = event;
        one.role = role;
        return ActivityRow{unit, one, "a.yaml", 1};
    };
    CHECK(counted_as(std::vector<ActivityRow>{
              row(city, "a", submission::Role::joint), row(north, "", submission::Role::lead),
              row(north, "a", submission::Role::lead), row(south, "a", submission::Role::lead),
              row(north_a, "b", submission::Role::joint), row(south_a, "b", submission::Role::joint)}) ==
          std::vector<std::size_t>{2, 1, 2, 2, 4, 4});
}

TEST_CASE("a team is what requires a form, in one that the programme has listed") {
    auto p = small_year();
    p.forms.clear();
    for (const bool listed : {false, true, true}) p.forms.push_back({{}, listed});
    p.activities[team].requires_form = true;
    auto one = activity(team, "2023-04-18");
    CHECK_FALSE(is_team(p, one));
    one.form = programme::FormIndex(0);
    CHECK_FALSE(is_team(p, one));
    one.form = programme::FormIndex(1);
    CHECK(is_team(p, one));
    one.form = programme::FormIndex(2);
    CHECK(is_team(p, one));
    p.activities[team].requires_form = false;
    CHECK_FALSE(is_team(p, one));
}

}  // namespace giamsat::rollup
