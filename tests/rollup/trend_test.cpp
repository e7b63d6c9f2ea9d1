// SPDX-License-Identifier: MIT
#include "rollup/trend.hpp"

#include "rollup/sample.hpp"

#include <doctest/doctest.h>

namespace giamsat::rollup {
namespace {

using namespace sample;

std::string trend_shown(const Total& total) {
    return (total.value ? std::to_string(*total.value) : "-") + "(" + std::to_string(total.reported) + ")";
}

/// The points of one field, each as "period: period(reported) year(reported) of expected".
std::string trend(const programme::Programme& p, const std::vector<intake::Accepted>& files, text::Date until,
                  programme::UnitIndex root, programme::FieldIndex field) {
    const intake::Sources sources(p, pointers(files));
    std::string all;
    for (const auto& point : trend_of(sources, intake::Subtree(p, root, until), until)) {
        REQUIRE(point.figures.size() == p.fields.size());
        const auto& row = point.figures[field.value()];
        CHECK(row.unit == root);
        CHECK(row.field == field);
        all += text::iso(point.period) + ": " + trend_shown(row.period) + " " + trend_shown(row.year) + " of " +
               std::to_string(row.expected) + "\n";
    }
    return all;
}

std::vector<intake::Accepted> three_months() {
    return {report(north, month(1), {entry(north), entry(north_a, {{branches_total, 10}, {cases_found, 2}})}),
            report(south, month(1), {entry(south), entry(south_a, {{branches_total, 20}, {cases_found, 1}})}),
            report(north, month(3), {entry(north), entry(north_a, {{branches_total, 12}, {cases_found, 3}})})};
}

}  // namespace

TEST_CASE("the trend is the year's figures month by month, up to the period's end") {
    const auto p = small_year();
    CHECK(trend(p, three_months(), text::make_date(2023, 3, 31), city, cases_found) ==
          "2023-01: 3(2) 3(2) of 4\n"
          "2023-02: -(0) 3(2) of 4\n"
          "2023-03: 3(1) 6(2) of 4\n");
    CHECK(trend(p, three_months(), text::make_date(2023, 3, 30), city, branches_total) ==
          "2023-01: 30(2) 30(2) of 4\n"
          "2023-02: -(0) 30(2) of 4\n");
    CHECK(trend(p, three_months(), text::make_date(2023, 1, 31), north, branches_total) ==
          "2023-01: 10(1) 10(1) of 3\n");
}

TEST_CASE("a unit is expected, and its stocks counted, while it is open") {
    const auto p = small_year(roster({}, text::make_date(2023, 3, 1)));
    const std::vector files{report(north, month(1), {entry(north), entry(north_c, {{branches_total, 4}})})};
    CHECK(trend(p, files, text::make_date(2023, 3, 31), north, branches_total) ==
          "2023-01: 4(1) 4(1) of 3\n"
          "2023-02: -(0) 4(1) of 3\n"
          "2023-03: -(0) -(0) of 2\n");
}
}  // namespace giamsat::rollup
