// SPDX-License-Identifier: MIT
#include "rollup/figures.hpp"

#include "rollup/sample.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <sstream>

namespace giamsat::rollup {
namespace {

using namespace sample;

std::string shown(const Total& total) {
    return (total.value ? std::to_string(*total.value) : "-") + "(" + std::to_string(total.reported) + ")";
}

/// The row of a unit and a field as "period(reported) year(reported) of expected".
std::string row(const programme::Programme& p, const std::vector<intake::Accepted>& files, const text::Period& period,
                programme::UnitIndex unit, programme::FieldIndex field, programme::UnitIndex root = city) {
    const intake::Sources sources(p, pointers(files));
    const auto rows = figure_rows(sources, intake::Subtree(p, root, period.days.last), period);
    const auto found =
        std::ranges::find_if(rows, [&](const FigureRow& r) { return r.unit == unit && r.field == field; });
    if (found == rows.end()) return "no row";
    return shown(found->period) + " " + shown(found->year) + " of " + std::to_string(found->expected);
}

// January to April; in March the northern district sent nothing, and B is never in its file.
std::vector<intake::Accepted> four_months() {
    return {report(north, month(1),
                   {entry(north), entry(north_a, {{branches_total, 10}, {cases_found, 2}}),
                    entry(north_c, {{branches_total, 4}, {cases_found, 1}})}),
            report(north, month(2), {entry(north), entry(north_a, {{branches_total, 11}, {cases_found, 1}})}),
            report(north, month(4), {entry(north), entry(north_a, {{branches_total, 12}})}),
            report(south, month(4), {entry(south), entry(south_a, {{branches_total, 20}, {cases_found, 0}})}),
            report(south, month(5), {entry(south), entry(south_a, {{branches_total, 99}, {cases_found, 99}})})};
}

}  // namespace

TEST_CASE("sums are added up over time, for `latest` figures the last value counts") {
    const auto p = small_year();
    CHECK(row(p, four_months(), month(4), north_a, branches_total) == "12(1) 12(1) of 1");
    CHECK(row(p, four_months(), month(4), north_a, cases_found) == "-(0) 3(1) of 1");
    CHECK(row(p, four_months(), text::period_of(text::Cut::quarter, 2023, 1), north_a, branches_total) ==
          "11(1) 11(1) of 1");
    CHECK(row(p, four_months(), text::period_of(text::Cut::quarter, 2023, 1), north_a, cases_found) ==
          "3(1) 3(1) of 1");
    CHECK(row(p, four_months(), month(3), north_a, branches_total) == "-(0) 11(1) of 1");
}

TEST_CASE("over units every figure is a sum, with the number of reporting and expected units") {
    const auto p = small_year();
    CHECK(row(p, four_months(), month(4), city, branches_total) == "32(2) 36(3) of 4");
    CHECK(row(p, four_months(), month(4), city, cases_found) == "0(1) 4(3) of 4");
    CHECK(row(p, four_months(), month(4), north, cases_found) == "-(0) 4(2) of 3");
    CHECK(row(p, four_months(), month(4), north, cases_found, north) == "-(0) 4(2) of 3");
    CHECK(row(p, four_months(), month(4), south, cases_found, north) == "no row");
}

TEST_CASE("a unit that did not report is missing, not 0; a group that did not arise is 0") {
    const auto p = small_year();
    auto files = four_months();
    CHECK(row(p, files, month(4), north_b, cases_found) == "-(0) -(0) of 1");
    auto b = entry(north_b);
    b.groups_not_arisen = {cases};
    files[2].entries.push_back(b);
    CHECK(row(p, files, month(4), north_b, cases_found) == "0(1) 0(1) of 1");
    CHECK(row(p, files, month(4), north_b, branches_total) == "-(0) -(0) of 1");
}

TEST_CASE("figures of a closed unit stay in the year's sums; its stocks no longer count") {
    const auto closed_in_march = small_year(roster({}, text::make_date(2023, 3, 1)));
    CHECK(row(closed_in_march, four_months(), month(4), north_c, cases_found) == "-(0) 1(0) of 0");
    CHECK(row(closed_in_march, four_months(), month(4), north, cases_found) == "-(0) 4(1) of 2");
    CHECK(row(closed_in_march, four_months(), month(4), north, branches_total) == "12(1) 12(1) of 2");
    const auto closed_after_april = small_year(roster({}, text::make_date(2023, 5, 1)));
    CHECK(row(closed_after_april, four_months(), month(4), north, branches_total) == "12(1) 16(2) of 3");
}

TEST_CASE("a unit that does not exist yet, or no longer in the year, has no row") {
    CHECK(row(small_year(roster(text::make_date(2023, 5, 1))), {}, month(4), north_c, cases_found) == "no row");
    CHECK(row(small_year(roster(text::make_date(2023, 4, 30))), {}, month(4), north_c, cases_found) ==
          "-(0) -(0) of 1");
    CHECK(row(small_year(roster({}, text::make_date(2023, 1, 1))), {}, month(4), north_c, cases_found) == "no row");
}

TEST_CASE("a report belongs to the month in its label, even if the month ends on the 14th") {
    auto p = small_year();
    p.month_rule = text::MonthRule::nd09;
    CHECK(row(p, four_months(), month(1), north, cases_found) == "3(2) 3(2) of 3");
    CHECK(row(p, four_months(), month(4), city, branches_total) == "32(2) 36(3) of 4");
}

TEST_CASE("there are rows for every unit and every figure, in order") {
    const auto p = small_year();
    const intake::Sources sources(p, {});
    const auto rows = figure_rows(sources, intake::Subtree(p, city, end_of(1)), month(1));
    REQUIRE(rows.size() == 7 * 4);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        CHECK(rows[i].unit == programme::UnitIndex(i / 4));
        CHECK(rows[i].field == programme::FieldIndex(i % 4));
    }
}

}  // namespace giamsat::rollup
