// SPDX-License-Identifier: MIT
#include "intake/sources.hpp"
#include "rollup/sample.hpp"
#include "rollup/stated.hpp"

#include <doctest/doctest.h>

namespace giamsat::intake {
namespace {

using namespace sample;

constexpr std::size_t april = 3;

}  // namespace

TEST_CASE("a unit's numbers come from its entry in its superior's file, otherwise from its own file") {
    const auto p = small_year();
    const std::vector files{report(north_a, month(4), {entry(north_a, {{cases_found, 9}})}),
                            report(north, month(4), {entry(north), entry(north_a, {{cases_found, 3}})}),
                            report(north_b, month(4), {entry(north_b, {{cases_found, 5}})})};
    const Sources sources(p, pointers(files));
    CHECK(sources.statement(north_a, april).file == &files[1]);
    CHECK(rollup::stated_over(sources, north_a, cases_found,
                              rollup::reach(sources.programme(), month(4).days, end_of(4))) == 3);
    CHECK(sources.statement(north_b, april).file == &files[2]);
    CHECK(rollup::stated_over(sources, north_b, cases_found,
                              rollup::reach(sources.programme(), month(4).days, end_of(4))) == 5);
    REQUIRE(sources.stated_twice().size() == 1);
    CHECK(sources.stated_twice()[0].counted.file == &files[1]);
    CHECK(sources.stated_twice()[0].other.file == &files[0]);
}

TEST_CASE("the order in which files are given changes nothing") {
    const auto p = small_year();
    const std::vector files{report(north, month(4), {entry(north), entry(north_a, {{cases_found, 3}})}),
                            report(north_a, month(4), {entry(north_a, {{cases_found, 9}})})};
    const Sources sources(p, pointers(files));
    CHECK(sources.statement(north_a, april).file == &files[0]);
    REQUIRE(sources.stated_twice().size() == 1);
    CHECK(sources.stated_twice()[0].other.file == &files[1]);
}

TEST_CASE("only reports of the source cut are sources") {
    const auto p = small_year();
    const std::vector files{report(north, half(1), {entry(north), entry(north_a, {{cases_found, 30}})}),
                            plan(north, {entry(north_a, {{cases_found, 7}})})};
    const Sources sources(p, pointers(files));
    CHECK(sources.periods(north_a).size() == 12);
    CHECK_FALSE(rollup::stated_over(sources, north_a, cases_found,
                                    rollup::reach(sources.programme(), p.whole_year().days, end_of(12))));
}

TEST_CASE("a gap is a missing report that is due and whose period is over") {
    const auto p = small_year(roster(text::make_date(2023, 3, 15), text::make_date(2023, 6, 30)));
    const std::vector files{report(north, month(4), {entry(north), entry(north_a)})};
    const Sources sources(p, pointers(files));
    SUBCASE("there is a file with the unit's entry") {
        CHECK_FALSE(sources.is_gap(north_a, april, end_of(4)));
    }
    SUBCASE("there is a file without the unit's entry") {
        CHECK(sources.is_gap(north_b, april, end_of(4)));
    }
    SUBCASE("there is no file") {
        CHECK(sources.is_gap(south_a, april, end_of(4)));
    }
    SUBCASE("the period ends a day after") {
        CHECK_FALSE(sources.is_gap(south_a, april, text::make_date(2023, 4, 29)));
    }
    SUBCASE("the unit was not open yet on the period's last day") {
        CHECK_FALSE(sources.is_gap(north_c, 1, end_of(12)));
    }
    SUBCASE("the unit was opened within the period") {
        CHECK(sources.is_gap(north_c, 2, end_of(12)));
    }
    SUBCASE("the unit was closed on the period's last day") {
        CHECK_FALSE(sources.is_gap(north_c, 5, end_of(12)));
    }
    SUBCASE("the unit was still open the month before") {
        CHECK(sources.is_gap(north_c, 4, end_of(12)));
    }
}

TEST_CASE("a gap matters to the days that its report covers") {
    auto p = small_year();
    const std::vector files{report(north, month(5), {entry(north)}), report(north, month(3), {entry(north)})};
    const text::Days first_of_april{text::make_date(2023, 4, 1), text::make_date(2023, 4, 1)};
    const text::Days end_of_march{text::make_date(2023, 3, 31), text::make_date(2023, 3, 31)};
    SUBCASE("calendar months: April's report is missing") {
        const Sources sources(p, pointers(files));
        CHECK(sources.has_gap(north, first_of_april, end_of(5)));
        CHECK_FALSE(sources.has_gap(north, end_of_march, end_of(5)));
    }
    SUBCASE("Decree 09/2019: April's report covers the days from 15/03 to 14/04") {
        p.month_rule = text::MonthRule::nd09;
        const Sources sources(p, pointers(files));
        CHECK(sources.has_gap(north, first_of_april, end_of(5)));
        CHECK(sources.has_gap(north, end_of_march, end_of(5)));
        CHECK_FALSE(sources.has_gap(north, {text::make_date(2023, 4, 15), text::make_date(2023, 4, 30)}, end_of(5)));
    }
}

TEST_CASE("nothing is known about a unit without source reports") {
    auto p = small_year();
    p.duties.erase(p.duties.begin() + 1);  // the monthly one
    const Sources sources(p, {});
    CHECK(sources.periods(north_a).empty());
    CHECK(sources.has_gap(north_a, month(1).days, end_of(1)));
    CHECK(sources.periods(city).size() == 12);
}

TEST_CASE("plans: a unit's own if it owes one, otherwise its superior's") {
    const auto p = small_year();
    const std::vector files{
        plan(city, {entry(city), entry(north, {}, {activity(team, "2023-01")}),
                    entry(south, {}, {activity(team, "2023-02")})}),
        plan(north, {entry(north, {}, {activity(team, "2023-03")}), entry(north_a, {}, {activity(team, "2023-04")})}),
        plan(north_a, {entry(north_a, {}, {activity(team, "2023-05")})}),
        plan(north_b, {entry(north_b, {}, {activity(team, "2023-06")})})};
    const Plans plans(p, pointers(files));
    const auto planned = [&](programme::UnitIndex unit) {
        return text::iso(*plans.planned_for(unit)->activities.at(0).when);
    };
    CHECK(planned(north) == "2023-03");
    CHECK(planned(south) == "2023-02");
    CHECK(planned(north_a) == "2023-04");
    CHECK(planned(north_b) == "2023-06");
    CHECK(plans.planned_for(south_a) == nullptr);
    CHECK(plans.sent_by(north) == &files[1]);
    CHECK(plans.sent_by(south) == nullptr);
}

}  // namespace giamsat::intake
