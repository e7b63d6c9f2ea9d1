// SPDX-License-Identifier: MIT
#include "intake/accepted.hpp"

#include "intake/untrusted.hpp"
#include "rollup/sample.hpp"

#include <doctest/doctest.h>

#include <deque>
#include <string>
#include <string_view>

namespace giamsat::intake {
namespace {

using namespace sample;

text::Range line(int number) {
    return {{number, 1}, {number, 40}};
}

finding::Finding finding(std::string_view rule, int at_line, finding::Severity severity = finding::Severity::error) {
    finding::Finding finding;
    finding.rule = rule;
    finding.severity = severity;
    finding.place.range = {{at_line, 5}, {at_line, 9}};
    return finding;
}

std::vector<programme::UnitIndex> units_of(const std::vector<AcceptedEntry>& entries) {
    std::vector<programme::UnitIndex> units;
    for (const auto& entry : entries) units.push_back(entry.unit);
    return units;
}

/// A submission made by hand; each figure group, activity and none_arose has a line of its own.
struct Written {
    programme::Programme programme = sample::small_year();
    submission::Submission submission;
    std::deque<yaml::Node> nodes;
    std::deque<yaml::Member> members;

    Written(programme::Duty::Kind kind, programme::UnitIndex unit, const text::Period& period) {
        submission.kind = kind;
        submission.unit = unit;
        submission.period = period;
        submission.days = period.days;
        submission.own.unit = unit;
    }

    const yaml::Node* node(int at_line) {
        auto& node = nodes.emplace_back();
        node.range = line(at_line);
        return &node;
    }

    submission::StatedGroup group(programme::GroupIndex index, programme::FieldIndex field, std::int64_t value,
                                  int at_line) {
        auto& member = members.emplace_back();
        member.key = {{at_line, 1}, {at_line, 4}};
        member.value.range = {{at_line, 5}, {at_line, 40}};
        return {index, &member, {{field, value, node(at_line)}}};
    }

    static submission::Activity done(programme::KindIndex kind, const std::string& when, int at_line) {
        auto result = activity(kind, when);
        result.where = line(at_line);
        return result;
    }

    std::vector<AcceptedEntry> accepted(const std::vector<finding::Finding>& findings) const {
        return accept(programme, "file.yaml", submission, findings).entries;
    }

    /// The units that are taken when there is an empty entry for one more.
    std::vector<programme::UnitIndex> units_with(programme::UnitIndex unit) {
        submission.own.units.emplace_back().unit = unit;
        const auto entries = accepted({});
        submission.own.units.pop_back();
        return units_of(entries);
    }
};

std::string shown(const std::vector<submission::Activity>& activities) {
    std::string all;
    for (const auto& a : activities) all += std::to_string(a.kind.value()) + "@" + text::iso(*a.when) + " ";
    return all;
}

Written april_report() {
    Written w(programme::Duty::Kind::report, north, month(4));
    submission::Entry ward;
    ward.unit = north_a;
    ward.figures = {w.group(branches, branches_total, 14, 10), w.group(cases, cases_found, 3, 11)};
    ward.activities = {Written::done(team, "2023-04-18", 12), Written::done(critique, "2023-04-19", 13)};
    ward.none_arose = {{w.node(14), {}, cases}, {w.node(15), critique, {}}};
    w.submission.own.units = {ward};
    return w;
}

}  // namespace

TEST_CASE("all is taken from a file without faults") {
    const auto entries = april_report().accepted({});
    REQUIRE(units_of(entries) == std::vector{north, north_a});
    const auto& ward = entries[1];
    REQUIRE(ward.figures.size() == 2);
    CHECK(ward.figures[0].value == 14);
    CHECK(ward.figures[1].place == line(11));
    CHECK(shown(ward.activities) == "0@2023-04-18 1@2023-04-19 ");
    CHECK(ward.activities[0].where == line(12));
    CHECK(ward.groups_not_arisen == std::vector{cases});
    CHECK(ward.kinds_not_arisen == std::vector{critique});
}

TEST_CASE("an error leaves out the group, the activity or the statement that it is in, and nothing else") {
    struct Case {
        std::string_view rule;
        int line;
        finding::Severity severity;
        std::size_t figures;
        std::size_t activities;
        std::size_t not_arisen;
    };
    const std::vector<Case> cases_of_faults{{"schema.type", 10, finding::Severity::error, 1, 2, 2},
                                            {"figure.exceeds", 11, finding::Severity::error, 1, 2, 2},
                                            {"figure.exceeds", 11, finding::Severity::notice, 2, 2, 2},
                                            {"date.outside-period", 12, finding::Severity::error, 2, 1, 2},
                                            {"date.outside-period", 12, finding::Severity::warning, 2, 2, 2},
                                            {"none-arose.not-allowed", 14, finding::Severity::error, 2, 2, 1},
                                            {"none-arose.contradicted", 15, finding::Severity::error, 2, 2, 1},
                                            {"target.team", 12, finding::Severity::error, 2, 2, 2},
                                            {"figure.control-total", 10, finding::Severity::error, 2, 2, 2},
                                            {"unit.missing", 9, finding::Severity::error, 2, 2, 2},
                                            {"schema.unknown-key", 16, finding::Severity::error, 2, 2, 2}};
    for (const auto& c : cases_of_faults) {
        CAPTURE(c.rule);
        CAPTURE(c.line);
        const auto entries = april_report().accepted({finding(c.rule, c.line, c.severity)});
        REQUIRE(entries.size() == 2);
        CHECK(entries[1].figures.size() == c.figures);
        CHECK(entries[1].activities.size() == c.activities);
        CHECK(entries[1].kinds_not_arisen.size() + entries[1].groups_not_arisen.size() == c.not_arisen);
    }
}

TEST_CASE("an activity without a kind or a time that is known is left out") {
    auto w = april_report();
    w.submission.own.units[0].activities[0].kind = {};
    w.submission.own.units[0].activities[1].when.reset();
    CHECK(w.accepted({})[1].activities.empty());
}

TEST_CASE("an entry whose unit is wrong is left out, with all that is below it") {
    auto w = april_report();
    using Units = std::vector<programme::UnitIndex>;
    CHECK(w.units_with(north_b) == Units{north, north_a, north_b});
    CHECK(w.units_with(programme::no_unit) == Units{north, north_a});
    CHECK(w.units_with(south_a) == Units{north, north_a});
    CHECK(w.units_with(south) == Units{north, north_a});
    CHECK(w.units_with(north_a) == Units{north});
    w.programme = small_year(roster({}, text::make_date(2023, 4, 1)));
    CHECK(w.units_with(north_c) == Units{north, north_a});
    w.programme = small_year(roster({}, text::make_date(2023, 4, 2)));
    CHECK(w.units_with(north_c) == Units{north, north_a, north_c});
}

TEST_CASE("entries are taken at every depth") {
    Written w(programme::Duty::Kind::report, city, month(4));
    submission::Entry district;
    district.unit = north;
    district.units.emplace_back().unit = north_a;
    district.units.emplace_back().unit = south_a;
    w.submission.own.units = {district};
    CHECK(units_of(w.accepted({})) == std::vector{city, north, north_a});
    w.submission.own.units[0].unit = programme::no_unit;
    CHECK(units_of(w.accepted({})) == std::vector{city});
}

TEST_CASE("each_unit plans for every direct subordinate, unless its own entry says otherwise") {
    Written w(programme::Duty::Kind::plan, north, text::period_of(text::Cut::year, 2023, 1));
    w.submission.each_unit = {Written::done(team, "2023-05", 20), Written::done(critique, "2023-06", 21)};
    submission::Entry ward;
    ward.unit = north_a;
    ward.activities = {Written::done(team, "2023-09", 10)};
    w.submission.own.units = {ward};
    const auto planned = [&](const std::vector<finding::Finding>& findings, programme::UnitIndex unit) {
        for (const auto& entry : w.accepted(findings))
            if (entry.unit == unit) return shown(entry.activities);
        return std::string("none");
    };
    CHECK(planned({}, north).empty());
    CHECK(planned({}, north_a) == "0@2023-09 1@2023-06 ");
    CHECK(planned({}, north_b) == "0@2023-05 1@2023-06 ");
    CHECK(planned({}, south_a) == "none");
    SUBCASE("a faulty one is left out; what it replaces stays replaced") {
        CHECK(planned({finding("schema.value", 10)}, north_a) == "1@2023-06 ");
        CHECK(planned({finding("schema.value", 20)}, north_b) == "1@2023-06 ");
    }
    SUBCASE("a unit with two entries has no plan that can be trusted") {
        w.submission.own.units.push_back(ward);
        CHECK(planned({}, north_a) == "none");
    }
}

TEST_CASE("in a plan, what is done every quarter is one activity in each") {
    Written w(programme::Duty::Kind::plan, north, text::period_of(text::Cut::year, 2023, 1));
    auto every = Written::done(team, "2023", 5);
    every.when.reset();
    every.every = text::Cut::quarter;
    w.submission.own.activities = {every};
    CHECK(shown(w.accepted({})[0].activities) == "0@2023-Q1 0@2023-Q2 0@2023-Q3 0@2023-Q4 ");
}

TEST_CASE("a value is what is stated, 0 where it did not arise, else unknown") {
    const auto p = small_year();
    auto ward = entry(north_a, {{branches_total, 14}});
    ward.groups_not_arisen = {cases};
    CHECK(value_of(p, ward, branches_total) == 14);
    CHECK(value_of(p, ward, cases_found) == 0);
    CHECK_FALSE(value_of(p, ward, branches_monitoring));
}

TEST_CASE("an error is inside a range up to the range's end") {
    const Untrusted faults(std::vector{finding("schema.type", 10)});
    CHECK(faults.inside({{10, 5}, {10, 9}}));
    CHECK(faults.inside({{9, 1}, {11, 1}}));
    CHECK_FALSE(faults.inside({{10, 6}, {10, 9}}));
    CHECK_FALSE(faults.inside({{10, 5}, {10, 8}}));
    CHECK_FALSE(faults.inside({{11, 1}, {12, 1}}));
}

}  // namespace giamsat::intake
