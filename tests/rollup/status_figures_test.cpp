// SPDX-License-Identifier: MIT
#include "rollup/situation.hpp"

#include <doctest/doctest.h>

namespace giamsat::rollup {

using namespace sample;

TEST_CASE("a monthly share of stocks: each month by itself, over the subtree") {
    auto s = judged_by({target_of("monitoring", all_levels, share_of(branches_monitoring, branches_total),
                                  at_least(100, text::Cut::month))});
    const auto ward = [](programme::UnitIndex unit, std::int64_t total, std::int64_t monitoring) {
        return entry(unit, {{branches_total, total}, {branches_monitoring, monitoring}});
    };
    s.files = {report(north, month(1), {entry(north), ward(north_a, 10, 10), ward(north_b, 5, 5), ward(north_c, 5, 5)}),
               report(south, month(1), {entry(south), ward(south_a, 7, 7)})};
    CHECK(s.status(north_a, end_of(1)) == target::Status::met);
    CHECK(s.status(city, end_of(1)) == target::Status::met);
    CHECK(s.row(city, end_of(1)).value == 100.0);
    SUBCASE("one branch short in one ward") {
        s.files[0].entries[1] = ward(north_a, 10, 9);
        CHECK(s.status(north_a, end_of(1)) == target::Status::missed);
        CHECK(s.status(north, end_of(1)) == target::Status::missed);
        CHECK(s.status(south, end_of(1)) == target::Status::met);
        CHECK(s.status(city, end_of(1)) == target::Status::missed);
        CHECK(s.row(north, end_of(1)).value == 95.0);
        CHECK(s.row(north, end_of(1)).threshold == 100.0);
    }
    SUBCASE("one district did not report") {
        s.files.pop_back();
        CHECK(s.status(north, end_of(1)) == target::Status::met);
        CHECK(s.status(south, end_of(1)) == target::Status::unknown);
        CHECK(s.status(city, end_of(1)) == target::Status::unknown);
        CHECK_FALSE(s.row(south, end_of(1)).value);
    }
    SUBCASE("only the next month counts for the value, but the previous month is not forgotten") {
        s.files[0].entries[1] = ward(north_a, 10, 9);
        s.files.push_back(
            report(north, month(2), {entry(north), ward(north_a, 10, 10), ward(north_b, 5, 5), ward(north_c, 5, 5)}));
        CHECK(s.row(north, end_of(2)).value == 100.0);
        CHECK(s.status(north, end_of(2)) == target::Status::missed);
    }
    SUBCASE("figures that were left out count like a missing report") {
        s.files[0].entries[1].figures.clear();
        CHECK(s.status(north_a, end_of(1)) == target::Status::unknown);
        CHECK(s.status(north, end_of(1)) == target::Status::unknown);
    }
}

TEST_CASE("a yearly share of sums: behind while the year is open, missed when it is over") {
    auto s = judged_by({target_of("cases", all_levels, share_of(cases_monitored, cases_found), at_least(100))});
    const auto ward = [](std::int64_t found, std::int64_t monitored) {
        return entry(south_a, {{cases_found, found}, {cases_monitored, monitored}});
    };
    const auto of_month = [&](int number, std::int64_t found, std::int64_t monitored) {
        return report(south, month(number), {entry(south), ward(found, monitored)});
    };
    s.files = {of_month(1, 0, 0)};
    CHECK(s.status(south_a, end_of(1)) == target::Status::none_arose);
    CHECK_FALSE(s.row(south_a, end_of(1)).value);
    s.files.push_back(of_month(2, 3, 2));
    CHECK(s.status(south, end_of(2)) == target::Status::behind);
    CHECK(s.row(south, end_of(2)).value == 66.67);
    s.files.push_back(of_month(3, 0, 1));
    CHECK(s.status(south, end_of(3)) == target::Status::met);
    CHECK(s.row(south, end_of(3)).value == 100.0);
    CHECK(s.status(south, end_of(4)) == target::Status::unknown);
    for (int number = 4; number <= 12; ++number) s.files.push_back(of_month(number, 1, 1));
    CHECK(s.status(south, end_of(12)) == target::Status::met);
    s.files.back() = of_month(12, 1, 0);
    CHECK(s.status(south, text::make_date(2023, 12, 30)) == target::Status::met);
    CHECK(s.status(south, end_of(12)) == target::Status::missed);
}

TEST_CASE("for a yearly share of stocks only the last report matters") {
    auto s = judged_by({target_of("groups", wards, share_of(branches_monitoring, branches_total), at_least(100))});
    const auto full = entry(south_a, {{branches_total, 4}, {branches_monitoring, 4}});
    s.files = {report(south, month(3), {entry(south), full})};
    CHECK(s.status(south_a, end_of(3)) == target::Status::met);
    CHECK(s.status(south_a, end_of(4)) == target::Status::unknown);
    s.files.push_back(report(south, month(4), {entry(south), full}));
    CHECK(s.status(south_a, end_of(4)) == target::Status::met);
}

TEST_CASE("a figure of the subtree, with a different number for some units") {
    programme::measure::Figure measure;
    measure.of.part = cases_found;
    auto expect = at_least(5);
    expect.by_unit = {{north, 3}};
    auto s = judged_by({target_of("found", districts, measure, expect)});
    s.files = {
        report(north, month(1), {entry(north), entry(north_a, {{cases_found, 2}}), entry(north_b, {{cases_found, 1}})}),
        report(south, month(1), {entry(south), entry(south_a, {{cases_found, 4}})})};
    CHECK(s.status(north, end_of(1)) == target::Status::met);
    CHECK(s.row(north, end_of(1)).value == 3.0);
    CHECK(s.row(north, end_of(1)).threshold == 3.0);
    CHECK(s.status(south, end_of(1)) == target::Status::pending);
    CHECK(s.row(south, end_of(1)).threshold == 5.0);
    CHECK(s.status(south, end_of(12)) == target::Status::unknown);
}

TEST_CASE("a figure that nobody has reported is unknown, even if there are all reports") {
    constexpr programme::FieldIndex posts_total{4};
    programme::measure::Figure measure;
    measure.of.part = posts_total;
    auto s = judged_by({target_of("posts", districts, measure, at_least(1, text::Cut::half))});
    s.programme.groups.push_back({"posts", {"Tin bài", "Posts"}, districts, false, {posts_total}});
    s.programme.fields.push_back(field("total", programme::GroupIndex(2), programme::OverTime::sum));
    s.programme.fields.back().optional = true;
    for (int number = 1; number <= 12; ++number) s.files.push_back(report(south, month(number), {entry(south)}));
    CHECK(s.status(south, end_of(5)) == target::Status::pending);
    CHECK(s.status(south, end_of(6)) == target::Status::unknown);
    CHECK_FALSE(s.row(south, end_of(6)).value);
    s.files[1].entries[0] = entry(south, {{posts_total, 0}});
    CHECK(s.status(south, end_of(6)) == target::Status::unknown);  // the other months are silent, which is not 0
    auto all_stated = s;
    for (auto& file : all_stated.files) file.entries[0] = entry(south, {{posts_total, 0}});
    CHECK(all_stated.status(south, end_of(6)) == target::Status::missed);
    CHECK(all_stated.row(south, end_of(6)).value == 0.0);
    s.files[2].entries[0] = entry(south, {{posts_total, 4}});
    CHECK(s.status(south, end_of(6)) == target::Status::met);
    CHECK(s.status(south, end_of(12)) == target::Status::unknown);
    CHECK(s.row(south, end_of(12)).value == 4.0);
}

}  // namespace giamsat::rollup
