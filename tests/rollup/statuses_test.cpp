// SPDX-License-Identifier: MIT
#include "rollup/situation.hpp"

#include <doctest/doctest.h>

#include <string>
#include <utility>

namespace giamsat {

using namespace sample;

TEST_CASE("units that meet targets") {
    Measure measure;
    measure.kind = Measure::Kind::units;
    measure.level = ward_level;
    measure.meeting = {0};
    auto percent = at_least(100);
    percent.percent = true;
    auto s = judged_by({target("team", wards, count_of(team), at_least(1)),
                        target("wards", levels({city_level, district_level}), measure, percent)});
    const auto done = [](UnitIndex unit) { return entry(unit, {}, {activity(team, "2023-01-05")}); };
    s.files = {report(north, month(1), {entry(north), done(north_a), done(north_b), entry(north_c)}),
               report(south, month(1), {entry(south), done(south_a)})};
    CHECK(s.status(north, end_of(1), 1) == Status::pending);
    CHECK(s.row(north, end_of(1), 1).value == 66.67);
    CHECK(s.status(south, end_of(1), 1) == Status::met);
    CHECK(s.status(city, end_of(1), 1) == Status::pending);
    CHECK(s.row(city, end_of(1), 1).value == 75.0);
    SUBCASE("a ward that is closed at the period's end is not asked") {
        const auto targets = s.programme.targets;
        s.programme = programme(roster({}, make_date(2023, 1, 31)));
        s.programme.targets = targets;
        CHECK(s.status(north, end_of(1), 1) == Status::met);
    }
    SUBCASE("the worst of them decides") {
        s.files.push_back(plan(north, {entry(north), entry(north_c, {}, {activity(team, "2023-01")})}));
        CHECK(s.status(city, end_of(1), 1) == Status::behind);
    }
}

TEST_CASE("a target that requires others stands as they do until they are met") {
    auto size = target("size", districts, count_of(critique), at_least(1));
    size.requires_met = {1};
    auto s = judged_by({size, target("team", districts, count_of(team), at_least(1))});
    s.reports(1, 12, {activity(critique, "2023-01-01")});
    CHECK(s.status(north, end_of(4), 0) == Status::pending);
    CHECK(s.status(north, end_of(12), 0) == Status::missed);
    s.files.pop_back();
    CHECK(s.status(north, end_of(12), 0) == Status::unknown);
    s.reports(12, 12, {activity(team, "2023-12-01")});
    CHECK(s.status(north, end_of(12), 1) == Status::met);
    CHECK(s.status(north, end_of(12), 0) == Status::met);
}

TEST_CASE("every unit has a row for each target of its level, in order") {
    const auto s =
        judged_by({target("w", wards, count_of(team), at_least(1)), target("d", districts, count_of(team), at_least(1)),
                   target("all", all_levels, count_of(team), at_least(1))});
    std::string order;
    for (const auto& row : s.rows(end_of(1)))
        order += std::to_string(row.unit) + ":" + std::to_string(row.target) + " ";
    CHECK(order == "0:2 1:1 1:2 2:0 2:2 3:0 3:2 4:0 4:2 5:1 5:2 6:0 6:2 ");
}

}  // namespace giamsat
