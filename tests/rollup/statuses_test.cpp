// SPDX-License-Identifier: MIT
#include "rollup/situation.hpp"

#include <doctest/doctest.h>

#include <string>
#include <utility>

namespace giamsat::rollup {

using namespace sample;

TEST_CASE("units that meet targets") {
    programme::measure::Units measure;
    measure.level = ward_level;
    measure.meeting = {programme::TargetIndex(0)};
    auto percent = at_least(100);
    percent.percent = true;
    auto s = judged_by({target_of("team", wards, count_of(team), at_least(1)),
                        target_of("wards", levels({city_level, district_level}), measure, percent)});
    const auto done = [](programme::UnitIndex unit) { return entry(unit, {}, {activity(team, "2023-01-05")}); };
    s.files = {report(north, month(1), {entry(north), done(north_a), done(north_b), entry(north_c)}),
               report(south, month(1), {entry(south), done(south_a)})};
    CHECK(s.status(north, end_of(1), programme::TargetIndex(1)) == target::Status::pending);
    CHECK(s.row(north, end_of(1), programme::TargetIndex(1)).value == 66.67);
    CHECK(s.status(south, end_of(1), programme::TargetIndex(1)) == target::Status::met);
    CHECK(s.status(city, end_of(1), programme::TargetIndex(1)) == target::Status::pending);
    CHECK(s.row(city, end_of(1), programme::TargetIndex(1)).value == 75.0);
    SUBCASE("a ward that is closed at the period's end does not count") {
        const auto targets = s.programme.targets;
        s.programme = small_year(roster({}, text::make_date(2023, 1, 31)));
        s.programme.targets = targets;
        CHECK(s.status(north, end_of(1), programme::TargetIndex(1)) == target::Status::met);
    }
    SUBCASE("the worst status decides") {
        s.files.push_back(plan(north, {entry(north), entry(north_c, {}, {activity(team, "2023-01")})}));
        CHECK(s.status(city, end_of(1), programme::TargetIndex(1)) == target::Status::behind);
    }
}

TEST_CASE("a target that requires others has their status until they are met") {
    auto size = target_of("size", districts, count_of(critique), at_least(1));
    size.requires_met = {programme::TargetIndex(1)};
    auto s = judged_by({size, target_of("team", districts, count_of(team), at_least(1))});
    s.reports(1, 12, {activity(critique, "2023-01-01")});
    CHECK(s.status(north, end_of(4), programme::TargetIndex(0)) == target::Status::pending);
    CHECK(s.status(north, end_of(12), programme::TargetIndex(0)) == target::Status::missed);
    s.files.pop_back();
    CHECK(s.status(north, end_of(12), programme::TargetIndex(0)) == target::Status::unknown);
    s.reports(12, 12, {activity(team, "2023-12-01")});
    CHECK(s.status(north, end_of(12), programme::TargetIndex(1)) == target::Status::met);
    CHECK(s.status(north, end_of(12), programme::TargetIndex(0)) == target::Status::met);
}

TEST_CASE("every unit has a row for each target of its level, in order") {
    const auto s = judged_by({target_of("w", wards, count_of(team), at_least(1)),
                              target_of("d", districts, count_of(team), at_least(1)),
                              target_of("all", all_levels, count_of(team), at_least(1))});
    std::string order;
    for (const auto& row : s.rows(end_of(1)))
        order += std::to_string(row.unit.value()) + ":" + std::to_string(row.target.value()) + " ";
    CHECK(order == "0:2 1:1 1:2 2:0 2:2 3:0 3:2 4:0 4:2 5:1 5:2 6:0 6:2 ");
}

}  // namespace giamsat::rollup
