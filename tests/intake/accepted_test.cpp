// SPDX-License-Identifier: MIT
#include "intake/accepted.hpp"

#include "check/check_file.hpp"
#include "programme/small_programme.hpp"
#include "rollup/sample.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <deque>
#include <string>

namespace giamsat::intake {
namespace {

using namespace sample;

text::Range line(int number) {
    return {{number, 1}, {number, 40}};
}

std::vector<programme::UnitIndex> units_of(const std::vector<AcceptedEntry>& entries) {
    std::vector<programme::UnitIndex> units;
    for (const auto& entry : entries) units.push_back(entry.unit);
    return units;
}

/// A submission made by hand; each figure group, activity and none_arose item is on its own line.
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

    /// The node of a line: a group's value, an activity or a statement.
    const yaml::Node& node_at(int at_line) const {
        for (const auto& member : members)
            if (member.value.range.start.line == at_line) return member.value;
        return *std::ranges::find(nodes, at_line, [](const yaml::Node& one) { return one.range.start.line; });
    }

    yaml::Faults faulty_at(int at_line) const {
        yaml::Faults faults;
        faults.add(finding::Family::schema, yaml::faulty(node_at(at_line)));
        return faults;
    }

    submission::StatedGroup group(programme::GroupIndex index, programme::FieldIndex field, std::int64_t value,
                                  int at_line) {
        auto& member = members.emplace_back();
        member.key = {{at_line, 1}, {at_line, 4}};
        member.value.range = {{at_line, 5}, {at_line, 40}};
        return {index, &member, {{field, value, node(at_line)}}};
    }

    submission::Activity done(programme::KindIndex kind, const std::string& when, int at_line) {
        auto result = activity(kind, when);
        result.where = line(at_line);
        result.node = node(at_line);
        return result;
    }

    std::vector<AcceptedEntry> accepted(const yaml::Faults& faults = {}) const {
        return accept(programme, "file.yaml", submission, faults).entries;
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
    ward.activities = {w.done(team, "2023-04-18", 12), w.done(critique, "2023-04-19", 13)};
    ward.none_arose = {{w.node(14), {}, cases}, {w.node(15), critique, {}}};
    w.submission.own.units = {ward};
    return w;
}

}  // namespace

TEST_CASE("everything is accepted from a file without faults") {
    const auto entries = april_report().accepted();
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

TEST_CASE("a fault leaves out the group, the activity or the statement that it is in, and nothing else") {
    struct Case {
        int line;
        std::size_t figures;
        std::size_t activities;
        std::size_t not_arisen;
    };
    const std::vector<Case> cases_of_faults{{10, 1, 2, 2}, {11, 1, 2, 2}, {12, 2, 1, 2},
                                            {13, 2, 1, 2}, {14, 2, 2, 1}, {15, 2, 2, 1}};
    for (const auto& c : cases_of_faults) {
        CAPTURE(c.line);
        const auto report = april_report();
        const auto entries = report.accepted(report.faulty_at(c.line));
        REQUIRE(entries.size() == 2);
        CHECK(entries[1].figures.size() == c.figures);
        CHECK(entries[1].activities.size() == c.activities);
        CHECK(entries[1].kinds_not_arisen.size() + entries[1].groups_not_arisen.size() == c.not_arisen);
    }
}

TEST_CASE("what findings only speak of counts") {
    const auto report = april_report();
    yaml::Faults faults;
    for (const int line : {10, 11, 12, 13, 14, 15})
        faults.add(finding::Family::activity, yaml::sound(report.node_at(line)));
    const auto ward = report.accepted(faults).at(1);
    CHECK(ward.figures.size() == 2);
    CHECK(ward.activities.size() == 2);
    CHECK(ward.kinds_not_arisen.size() + ward.groups_not_arisen.size() == 2);
}

TEST_CASE("an activity without a known kind or time is left out") {
    auto w = april_report();
    w.submission.own.units[0].activities[0].kind = {};
    w.submission.own.units[0].activities[1].when.reset();
    CHECK(w.accepted()[1].activities.empty());
}

/// The units of the entries that are taken of a letter with these entries.
std::string taken_of(const std::string& entries, const std::string& period = "2025-05-10/2025-05-20") {
    const auto& programme = tests::small_programme();
    const auto file = check::check_file({.programme = &programme, .as_of = text::make_date(2025, 12, 1)}, "file.yaml",
                                        "giamsat: report/1\nprogramme: small\nunit: quang-xa\nperiod: " + period +
                                            "\nsubmitted: 2025-11-01\nunits:\n" + entries);
    REQUIRE(file.submission.has_value());
    std::string units;
    for (const auto* entry : trusted_entries(*file.submission, file.faults))
        units += (units.empty() ? "" : " ") + programme.unit(entry->unit).id;
    return units;
}

TEST_CASE("an entry with a wrong unit is left out, with everything below it") {
    CHECK(taken_of("  - {unit: my-an}\n  - {unit: binh-an}\n") == "quang-xa my-an binh-an");
    CHECK(taken_of("  - {unit: my-an}\n  - {unit: nowhere}\n") == "quang-xa my-an");
    CHECK(taken_of("  - {unit: my-an}\n  - {note: no unit}\n") == "quang-xa my-an");
    CHECK(taken_of("  - {unit: my-an}\n  - {unit: my-an}\n  - {unit: binh-an}\n") == "quang-xa binh-an");
    CHECK(taken_of("  - {unit: quang-xa, units: [{unit: my-an}]}\n") == "quang-xa");
    CHECK(taken_of("  - {unit: my-an, units: [{unit: binh-an}]}\n") == "quang-xa my-an");
}

TEST_CASE("of one unit's entry in the right place and one in the wrong place the first is taken") {
    CHECK(taken_of("  - {unit: my-an, units: [{unit: binh-an}]}\n  - {unit: binh-an}\n") == "quang-xa my-an binh-an");
}

TEST_CASE("an entry of a unit that is closed in the period is left out") {
    CHECK(taken_of("  - {unit: my-an}\n  - {unit: binh-an}\n", "2025-06") == "quang-xa my-an binh-an");
    CHECK(taken_of("  - {unit: my-an}\n  - {unit: binh-an}\n", "2025-07") == "quang-xa my-an");
}

TEST_CASE("entries are accepted at every depth") {
    Written w(programme::Duty::Kind::report, city, month(4));
    submission::Entry district;
    district.unit = north;
    district.units.emplace_back().unit = north_a;
    w.submission.own.units = {district};
    CHECK(units_of(w.accepted()) == std::vector{city, north, north_a});
    w.submission.own.units[0].unit = programme::no_unit;
    CHECK(units_of(w.accepted()) == std::vector{city});
}

TEST_CASE("each_unit plans for every direct subordinate, unless its own entry replaces it") {
    Written w(programme::Duty::Kind::plan, north, text::period_of(text::Cut::year, 2023, 1));
    w.submission.each_unit = {w.done(team, "2023-05", 20), w.done(critique, "2023-06", 21)};
    submission::Entry ward;
    ward.unit = north_a;
    ward.activities = {w.done(team, "2023-09", 10)};
    w.submission.own.units = {ward};
    const auto planned = [&](const yaml::Faults& faults, programme::UnitIndex unit) {
        for (const auto& entry : w.accepted(faults))
            if (entry.unit == unit) return shown(entry.activities);
        return std::string("none");
    };
    CHECK(planned({}, north).empty());
    CHECK(planned({}, north_a) == "0@2023-09 1@2023-06 ");
    CHECK(planned({}, north_b) == "0@2023-05 1@2023-06 ");
    CHECK(planned({}, south_a) == "none");
    SUBCASE("a faulty one is left out; what it replaces is still replaced") {
        CHECK(planned(w.faulty_at(10), north_a) == "1@2023-06 ");
        CHECK(planned(w.faulty_at(20), north_b) == "1@2023-06 ");
    }
}

TEST_CASE("in a plan, an activity every quarter becomes one in each quarter") {
    Written w(programme::Duty::Kind::plan, north, text::period_of(text::Cut::year, 2023, 1));
    auto every = w.done(team, "2023", 5);
    every.when.reset();
    every.every = text::Cut::quarter;
    w.submission.own.activities = {every};
    CHECK(shown(w.accepted()[0].activities) == "0@2023-Q1 0@2023-Q2 0@2023-Q3 0@2023-Q4 ");
}

TEST_CASE("a value is the reported one, 0 if it did not arise, otherwise unknown") {
    const auto p = small_year();
    auto ward = entry(north_a, {{branches_total, 14}});
    ward.groups_not_arisen = {cases};
    CHECK(value_of(p, ward, branches_total) == 14);
    CHECK(value_of(p, ward, cases_found) == 0);
    CHECK_FALSE(value_of(p, ward, branches_monitoring));
}

}  // namespace giamsat::intake
