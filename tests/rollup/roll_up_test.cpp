// SPDX-License-Identifier: MIT
// From the texts of files to the complete roll-up.
#include "rollup/roll_up.hpp"

#include "rollup/sample.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <stdexcept>
#include <string>

namespace giamsat::rollup {
namespace {

using namespace sample;
using Texts = std::vector<std::string>;

std::string header(const std::string& kind, const std::string& unit, const std::string& more) {
    return "giamsat: " + kind + "/1\nprogramme: sample\nunit: " + unit + "\n" + more;
}

std::string cases_of(const std::string& unit, const std::string& found) {
    return "  - unit: " + unit +
           "\n    figures:\n      branches: {total: 4, monitoring: 4}\n      cases: {found: " + found +
           ", monitored: 0}\n";
}

std::string north_report(const std::string& period, const std::string& more, const std::string& found_in_a) {
    return header("report", "north", "period: " + period + "\n" + more) + "units:\n" + cases_of("north-a", found_in_a) +
           cases_of("north-b", "2") + cases_of("north-c", "3");
}

const std::map<std::string, std::string> file_texts{
    {"plan.yaml", header("plan", "north",
                         "submitted: 2023-02-21\nin_charge:\n  - {name: A}\nactivities: []\n"
                         "units:\n  - unit: north-a\n  - unit: north-b\n  - unit: north-c\n")},
    {"jan-1.yaml", north_report("2023-01", "submitted: 2023-02-01\n", "1.000")},
    {"jan-2.yaml", north_report("2023-01", "submitted: 2023-02-07\nrevision: 2\n", "1")},
    {"jan-copy.yaml", north_report("2023-01", "submitted: 2023-02-07\nrevision: 2\n", "1")},
    {"jan-own.yaml", header("report", "north-a",
                            "period: 2023-01\nsubmitted: 2023-02-01\nfigures:\n  cases: {found: 8, monitored: 0}\n")},
    {"feb-draft.yaml", north_report("2023-02", "", "50")},
    {"mar-1.yaml", north_report("2023-03", "submitted: 2023-04-01\n", "60")},
    {"mar-2.yaml", north_report("2023-03", "submitted: 2023-04-02\n", "61")},
    {"apr.yaml", north_report("2023-04", "submitted: 2023-05-01\n", "70")},
    {"south-jan.yaml",
     header("report", "south",
            "period: 2023-01\nsubmitted: 2023-02-01\nactivities:\n  - {kind: team, when: 2023-01-05}\n"
            "units:\n") +
         cases_of("south-a", "1.234")},
    {"south-q1.yaml", header("report", "south", "period: 2023-01-01/2023-03-31\nsubmitted: 2023-04-01\nunits:\n") +
                          cases_of("south-a", "9")},
    {"other.yaml", "giamsat: report/1\nprogramme: elsewhere\nunit: x\nperiod: 2023-01\n"},
    {"foreign.yaml", "services: {web: {image: x}}\n"},
    {"programme.yaml", "giamsat: programme/1\nid: sample\n"},
    {"broken.yaml", "giamsat: report/1\nunit: \"north\n"},
    {"no-unit.yaml", "giamsat: report/1\nprogramme: sample\nperiod: 2023-01\n"},
};

std::vector<intake::Input> all_inputs() {
    std::vector<intake::Input> inputs;
    for (const auto& [name, text] : file_texts) inputs.push_back({name, std::nullopt, true});
    return inputs;
}

const programme::Programme& sample_programme() {
    static const programme::Programme p = small_year();
    return p;
}

RollupOptions options(programme::UnitIndex unit, const text::Period& period, unsigned jobs = 1) {
    return {.sitting = {.programme = &sample_programme(),
                        .as_of = text::make_date(2023, 6, 1),
                        .jobs = jobs,
                        .read = [](const std::string& name) { return file_texts.at(name); }},
            .unit = unit,
            .period = period};
}

Rollup first_quarter(programme::UnitIndex unit = city, unsigned jobs = 1) {
    return roll_up(all_inputs(), options(unit, text::period_of(text::Cut::quarter, 2023, 1), jobs));
}

/// As one text, so that a failed comparison shows both.
std::string lines(const Texts& all) {
    std::string text;
    for (const auto& line : all) text += "\n" + line;
    return text;
}

Texts verdicts(const Rollup& rollup) {
    Texts all;
    for (const auto& row : rollup.sources) all.push_back(row.file + ": " + (row.counted ? "counted" : row.why_not.en));
    return all;
}

Texts rules_found(const Rollup& rollup) {
    Texts all;
    for (const auto& finding : rollup.findings)
        all.push_back(finding.file + (finding.file.empty() ? finding.unit : "") + ": " + finding.rule);
    return all;
}

Total year_of(const Rollup& rollup, programme::UnitIndex unit, programme::FieldIndex field) {
    const auto found = std::ranges::find_if(
        rollup.figures, [&](const FigureRow& row) { return row.unit == unit && row.field == field; });
    REQUIRE(found != rollup.figures.end());
    return found->year;
}

}  // namespace

TEST_CASE("every file that was read is listed, as counted or with the reason why not") {
    CHECK(lines(verdicts(first_quarter())) ==
          lines({"apr.yaml: its period is after that of the roll-up", "broken.yaml: the file cannot be read",
                 "feb-draft.yaml: draft: no date of submission", "foreign.yaml: not a giamsat file",
                 "jan-1.yaml: superseded by a higher revision", "jan-2.yaml: counted",
                 "jan-copy.yaml: identical to another file", "jan-own.yaml: the unit's figures come from another file",
                 "mar-1.yaml: there are two files for the same submission and revision",
                 "mar-2.yaml: there are two files for the same submission and revision",
                 "no-unit.yaml: its header (programme, unit, period) cannot be read",
                 "other.yaml: a file of another programme", "plan.yaml: counted",
                 "programme.yaml: neither a plan nor a report", "south-jan.yaml: counted",
                 "south-q1.yaml: only compared with the monthly reports, not added"}));
}

TEST_CASE("only what can be trusted is counted, and each number once") {
    const auto rollup = first_quarter();
    CHECK(year_of(rollup, north, cases_found).value == 6);
    CHECK(year_of(rollup, north, cases_found).reported == 3);
    CHECK_FALSE(year_of(rollup, south, cases_found).value);
    CHECK(year_of(rollup, south, branches_total).value == 4);
    CHECK(year_of(rollup, city, cases_found).value == 6);
    CHECK(year_of(rollup, city, branches_total).reported == 4);
    REQUIRE(rollup.activities.size() == 1);
    CHECK(rollup.activities[0].unit == south);
    CHECK(rollup.activities[0].file == "south-jan.yaml");
    CHECK(rollup.activities[0].line == 7);
    CHECK(rollup.activities[0].activity.node == nullptr);
}

TEST_CASE("everything left out is in the sorted findings; superseded files are silent") {
    const auto rollup = first_quarter();
    CHECK(
        lines(rules_found(rollup)) ==
        lines({"city: submission.missing", "south: submission.missing", "south: submission.missing",
               "broken.yaml: yaml.syntax", "feb-draft.yaml: submission.draft", "foreign.yaml: file.foreign",
               "jan-1.yaml: submission.superseded", "jan-2.yaml: submission.mismatch", "jan-copy.yaml: submission.copy",
               "jan-own.yaml: submission.mismatch", "mar-1.yaml: submission.duplicate",
               "mar-2.yaml: submission.duplicate", "no-unit.yaml: schema.missing-key", "other.yaml: programme.other",
               "plan.yaml: submission.late", "south-jan.yaml: schema.type", "south-q1.yaml: submission.not-owed"}));
    CHECK(left_something_out(rollup));
    CHECK(std::ranges::is_sorted(rollup.findings, finding::before));
}

TEST_CASE("in a month without faults nothing is left out") {
    const std::vector<intake::Input> inputs{{"apr.yaml", std::nullopt, true}};
    const auto rollup = roll_up(inputs, options(north, month(4)));
    CHECK(verdicts(rollup) == Texts{"apr.yaml: counted"});
    CHECK_FALSE(left_something_out(rollup));
}

TEST_CASE("a district rolls up its own wards; files of others are out of scope") {
    const auto rollup = first_quarter(north);
    CHECK(rollup.figures.size() == 4 * 4);
    const auto found = verdicts(rollup);
    CHECK(std::ranges::count(found, "south-jan.yaml: out of scope: the unit does not belong to the unit rolled up") ==
          1);
    CHECK(std::ranges::count(found, "jan-2.yaml: counted") == 1);
    const auto broken = rules_found(rollup);
    CHECK(std::ranges::count(broken, "south-jan.yaml: schema.type") == 0);
}

TEST_CASE("a ward's numbers are in its district's file") {
    const auto rollup = first_quarter(north_a);
    CHECK(year_of(rollup, north_a, cases_found).value == 1);
    CHECK(rollup.submissions.empty());
}

TEST_CASE("the result does not depend on the number of jobs or the order of the files") {
    const auto one = first_quarter();
    auto inputs = all_inputs();
    std::ranges::reverse(inputs);
    const auto other = roll_up(inputs, options(city, text::period_of(text::Cut::quarter, 2023, 1), 4));
    CHECK(rules_found(one) == rules_found(other));
    REQUIRE(one.sources.size() == other.sources.size());
    for (std::size_t i = 0; i < one.sources.size(); ++i) {
        CHECK(one.sources[i].file == other.sources[i].file);
        CHECK(one.sources[i].sha256 == other.sources[i].sha256);
        CHECK(one.sources[i].counted == other.sources[i].counted);
    }
    for (std::size_t i = 0; i < one.figures.size(); ++i)
        CHECK(one.figures[i].year.value == other.figures[i].year.value);
}

TEST_CASE("an empty month says that everything is missing") {
    const auto rollup = roll_up({}, options(city, month(1)));
    CHECK(rollup.submissions.size() == 5);
    CHECK(std::ranges::all_of(rollup.submissions,
                              [](const SubmissionRow& row) { return row.state == SubmissionState::missing; }));
    CHECK_FALSE(left_something_out(rollup));
}

TEST_CASE("a file that cannot be read from disk ends the run") {
    auto failing = options(city, month(1), 2);
    failing.sitting.read = [](const std::string& name) -> std::string { throw std::runtime_error(name); };
    CHECK_THROWS_WITH_AS(roll_up(all_inputs(), failing), "apr.yaml", std::runtime_error);
}

}  // namespace giamsat::rollup
