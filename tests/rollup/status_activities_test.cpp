// SPDX-License-Identifier: MIT
#include "rollup/situation.hpp"

#include <doctest/doctest.h>

namespace giamsat::rollup {

using namespace sample;

TEST_CASE("a yearly count: pending, met, and missed when the year is over") {
    auto s = judged_by({target_of("team", districts, count_of(team), at_least(2))});
    s.reports(1, 3);
    s.reports(4, 4, {activity(team, "2023-04-18")});
    s.reports(5, 12);
    CHECK(s.status(north, end_of(4)) == target::Status::pending);
    CHECK(s.status(north, text::make_date(2023, 12, 30)) == target::Status::pending);
    CHECK(s.status(north, end_of(12)) == target::Status::missed);
    CHECK(s.row(north, end_of(4)).value == 1.0);
    CHECK(s.row(north, end_of(4)).threshold == 2.0);
    s.files[0].entries[0].activities = {activity(team, "2023-01-10")};
    CHECK(s.status(north, end_of(3)) == target::Status::pending);
    CHECK(s.status(north, end_of(4)) == target::Status::met);
    CHECK(s.status(north, end_of(12)) == target::Status::met);
}

TEST_CASE("a failing count with a missing report is unknown, not missed") {
    auto s = judged_by({target_of("team", districts, count_of(team), at_least(1))});
    s.reports(1, 11);
    CHECK(s.status(north, end_of(12)) == target::Status::unknown);
    s.reports(12, 12);
    CHECK(s.status(north, end_of(12)) == target::Status::missed);
}

TEST_CASE("a monthly count: every month that is over must hold") {
    auto s = judged_by({target_of("briefing", districts, count_of(team), at_least(1, text::Cut::month))});
    for (int number = 1; number <= 4; ++number) s.reports(number, number, {activity(team, text::iso(month(number)))});
    CHECK(s.status(north, end_of(4)) == target::Status::met);
    CHECK(s.row(north, end_of(4)).value == 4.0);
    CHECK(s.row(north, end_of(4)).threshold == 4.0);
    s.reports(5, 5);
    CHECK(s.status(north, end_of(5)) == target::Status::missed);
    CHECK(s.row(north, end_of(5)).value == 4.0);
    CHECK(s.row(north, end_of(5)).threshold == 5.0);
    CHECK(s.status(north, end_of(4)) == target::Status::met);
    s.files.pop_back();
    CHECK(s.status(north, end_of(5)) == target::Status::unknown);
}

TEST_CASE("an activity counts in a window that wholly contains it") {
    auto s = judged_by({target_of("briefing", districts, count_of(team), at_least(1, text::Cut::month))});
    s.reports(1, 1, {activity(team, "2023-01-31")});
    s.reports(2, 2, {activity(team, "2023-02-28")});
    CHECK(s.status(north, end_of(2)) == target::Status::met);
    s.files[1].entries[0].activities = {activity(team, "2023-01-31/2023-02-28")};
    CHECK(s.status(north, end_of(2)) == target::Status::missed);
    CHECK(s.status(north, end_of(1)) == target::Status::met);
}

TEST_CASE("an activity that is reported late counts at its own date") {
    auto s = judged_by({target_of("briefing", districts, count_of(team), at_least(1, text::Cut::month))});
    s.reports(1, 1);
    s.reports(2, 2, {activity(team, "2023-01-31"), activity(team, "2023-02-01")});
    CHECK(s.status(north, end_of(2)) == target::Status::met);
}

TEST_CASE("a duty that starts later than the year, or is bound to a month") {
    auto from_march = at_least(1, text::Cut::month);
    from_march.from = month(3);
    auto s = judged_by({target_of("from", districts, count_of(team), from_march),
                        target_of("within", districts, count_of(team), within("2023-04"))});
    s.reports(1, 2);
    CHECK(s.status(north, end_of(2), programme::TargetIndex(0)) == target::Status::pending);
    s.reports(3, 3, {activity(team, "2023-03-01")});
    CHECK(s.status(north, end_of(3), programme::TargetIndex(0)) == target::Status::met);
    CHECK(s.status(north, end_of(3), programme::TargetIndex(1)) == target::Status::pending);
    s.reports(4, 4, {activity(team, "2023-05-01")});
    CHECK(s.status(north, end_of(4), programme::TargetIndex(0)) == target::Status::missed);
    CHECK(s.status(north, end_of(4), programme::TargetIndex(1)) == target::Status::missed);
    CHECK(s.status(north, text::make_date(2023, 4, 29), programme::TargetIndex(1)) == target::Status::pending);
    s.files[3].entries[0].activities = {activity(team, "2023-04-30")};
    CHECK(s.status(north, end_of(4), programme::TargetIndex(1)) == target::Status::met);
    CHECK(s.row(north, end_of(4), programme::TargetIndex(1)).value == 1.0);
}

TEST_CASE("windows are limited to the days on which the unit exists") {
    auto s = judged_by({target_of("briefing", wards, count_of(team), at_least(1, text::Cut::month))});
    s.programme = small_year(roster(text::make_date(2023, 2, 15), text::make_date(2023, 4, 10)));
    s.programme.targets = {target_of("briefing", wards, count_of(team), at_least(1, text::Cut::month))};
    s.files = {report(north, month(2), {entry(north), entry(north_c, {}, {activity(team, "2023-02-15")})}),
               report(north, month(3), {entry(north), entry(north_c, {}, {activity(team, "2023-03-15")})}),
               report(north, month(4), {entry(north), entry(north_c, {}, {activity(team, "2023-04-09")})})};
    CHECK(s.status(north_c, end_of(3)) == target::Status::met);
    CHECK(s.row(north_c, end_of(3)).threshold == 2.0);
    CHECK(s.status(north_c, end_of(12)) == target::Status::met);
    CHECK(s.row(north_c, end_of(12)).threshold == 3.0);
    s.files[0].entries[1].activities = {activity(team, "2023-02-14")};
    CHECK(s.status(north_c, end_of(12)) == target::Status::missed);
}

TEST_CASE("less than planned by the period's end is behind; with a gap it is unknown") {
    auto s = judged_by({target_of("team", districts, count_of(team), at_least(2))});
    s.files = {plan(north, {entry(north, {}, {activity(team, "2023-04"), activity(team, "2023-06")})})};
    s.reports(1, 5);
    CHECK(s.status(north, end_of(3)) == target::Status::pending);
    CHECK(s.status(north, text::make_date(2023, 4, 29)) == target::Status::pending);
    CHECK(s.status(north, end_of(4)) == target::Status::behind);
    s.files.back().entries[0].activities = {activity(team, "2023-05-09")};
    CHECK(s.status(north, end_of(5)) == target::Status::pending);
    CHECK(s.status(north, end_of(6)) == target::Status::unknown);
}

TEST_CASE("a ward's plan is in its district's") {
    auto s = judged_by({target_of("team", wards, count_of(team), at_least(1))});
    s.files = {plan(north, {entry(north), entry(north_a, {}, {activity(team, "2023-01")})}),
               report(north, month(1), {entry(north), entry(north_a), entry(north_b)})};
    CHECK(s.status(north_a, end_of(1)) == target::Status::behind);
    CHECK(s.status(north_b, end_of(1)) == target::Status::pending);
}

TEST_CASE("none_arose for an if-any target") {
    auto may_not_arise = target_of("critique", districts, count_of(critique), at_least(1));
    may_not_arise.need = programme::Need::if_any;
    auto s = judged_by({may_not_arise, target_of("required", districts, count_of(critique), at_least(1))});
    s.reports(1, 12);
    CHECK(s.status(north, end_of(12), programme::TargetIndex(0)) == target::Status::missed);
    s.files[3].entries[0].kinds_not_arisen = {critique};
    CHECK(s.status(north, end_of(3), programme::TargetIndex(0)) == target::Status::pending);
    CHECK(s.status(north, end_of(4), programme::TargetIndex(0)) == target::Status::none_arose);
    CHECK(s.status(north, end_of(12), programme::TargetIndex(0)) == target::Status::none_arose);
    CHECK(s.status(north, end_of(12), programme::TargetIndex(1)) == target::Status::missed);
    s.files[5].entries[0].activities = {activity(critique, "2023-06-01")};
    CHECK(s.status(north, end_of(12), programme::TargetIndex(0)) == target::Status::none_arose);  // said is said
}

TEST_CASE("a joint activity led by others does not count") {
    auto joint = activity(team, "2023-04-18");
    joint.role = submission::Role::joint;
    auto s = judged_by({target_of("team", districts, count_of(team), at_least(1))});
    s.reports(1, 12, {joint});
    CHECK(s.status(north, end_of(12)) == target::Status::missed);
}

}  // namespace giamsat::rollup
