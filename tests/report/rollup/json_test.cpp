// SPDX-License-Identifier: MIT
#include "report/rollup/json.hpp"

#include "report/json_values.hpp"
#include "report/samples.hpp"

#include <doctest/doctest.h>

namespace giamsat::report {
namespace {

// Two units, and one of everything that a row may name.
programme::Programme small_programme() {
    programme::Programme programme;
    programme.id = "small";
    programme.year = 2023;
    programme::Unit city;
    city.id = "city";
    programme::Unit district;
    district.id = "district";
    district.parent = programme.roster.add(city);
    programme.roster.add(district);
    programme.duties.resize(1);
    programme.duties[programme::DutyIndex(0)].id = "monthly";
    programme.activities = {{"supervision", {}, "III", true, true}};
    programme.forms = {{"team", {}}};
    programme.topics = {{"waste", {}}};
    programme.groups.resize(1);
    programme.groups[programme::GroupIndex(0)].id = "cases";
    programme.fields.resize(1);
    programme.fields[programme::FieldIndex(0)].id = "found";
    programme.fields[programme::FieldIndex(0)].group = programme::GroupIndex(0);
    programme.targets.resize(1);
    programme.targets[programme::TargetIndex(0)].id = "team";
    return programme;
}

rollup::Rollup april_in_json(const programme::Programme& programme) {
    rollup::Rollup rollup;
    rollup.programme = &programme;
    rollup.unit = programme::UnitIndex(0);
    rollup.period = text::period_of(text::Cut::month, 2023, 4);
    rollup.as_of = text::make_date(2023, 5, 10);
    return rollup;
}

// The rows of one part of the document, compact.
std::string rows(const rollup::Rollup& rollup, const char* part) {
    return Json::parse(rollup_as_json(rollup, {.language = text::Language::en}))[part].dump();
}

TEST_CASE("an empty roll-up") {
    const auto programme = small_programme();
    CHECK(rollup_as_json(april_in_json(programme), {.language = text::Language::vi}) == R"({
  "schema": "giamsat.rollup/1",
  "programme": "small",
  "unit": "city",
  "period": "2023-04",
  "as_of": "2023-05-10",
  "submissions": [],
  "figures": [],
  "targets": [],
  "activities": [],
  "findings": []
}
)");
}

TEST_CASE("submissions, received and missing") {
    const auto programme = small_programme();
    auto rollup = april_in_json(programme);
    rollup::SubmissionRow row;
    row.unit = programme::UnitIndex(1);
    row.duty = programme::DutyIndex(0);
    row.period = rollup.period;
    rollup.submissions.push_back(row);
    row.state = rollup::SubmissionState::late;
    row.submitted = text::make_date(2023, 5, 7);
    row.days_late = 2;
    row.revision = 1;
    row.file = "a.yaml";
    row.sha256 = "ab";
    rollup.submissions.push_back(row);
    CHECK(rows(rollup, "submissions") ==
          R"([{"unit":"district","submission":"monthly","period":"2023-04","state":"missing","submitted":null,)"
          R"("days_late":null,"revision":null,"file":null,"sha256":null},)"
          R"({"unit":"district","submission":"monthly","period":"2023-04","state":"late","submitted":"2023-05-07",)"
          R"("days_late":2,"revision":1,"file":"a.yaml","sha256":"ab"}])");
}

TEST_CASE("figures: a value that nobody reported is null, not 0") {
    const auto programme = small_programme();
    auto rollup = april_in_json(programme);
    rollup.figures = {{.unit = programme::UnitIndex(0),
                       .field = programme::FieldIndex(0),
                       .period = {{}, 0},
                       .year = {12, 13},
                       .expected = 13,
                       .year_complete = 12},
                      {.unit = programme::UnitIndex(1),
                       .field = programme::FieldIndex(0),
                       .period = {0, 1},
                       .year = {0, 1},
                       .expected = 1,
                       .period_complete = 1,
                       .year_complete = 1}};
    CHECK(
        rows(rollup, "figures") ==
        R"([{"unit":"city","figure":"cases.found","period":null,"period_reported":0,"period_complete":0,"year":12,"year_reported":13,"year_complete":12,"expected":13},)"
        R"({"unit":"district","figure":"cases.found","period":0,"period_reported":1,"period_complete":1,"year":0,"year_reported":1,"year_complete":1,"expected":1}])");
}

TEST_CASE("targets: counts are integers, shares have at most two decimals") {
    const auto programme = small_programme();
    auto rollup = april_in_json(programme);
    rollup.targets = {{.unit = programme::UnitIndex(0),
                       .target = programme::TargetIndex(0),
                       .value = 1.0,
                       .threshold = 1.0,
                       .status = target::Status::met},
                      {.unit = programme::UnitIndex(1),
                       .target = programme::TargetIndex(0),
                       .value = 66.66,
                       .threshold = 100.0,
                       .status = target::Status::missed},
                      {.unit = programme::UnitIndex(1),
                       .target = programme::TargetIndex(0),
                       .value = {},
                       .threshold = {},
                       .status = target::Status::none_arose}};
    CHECK(rows(rollup, "targets") ==
          R"([{"unit":"city","target":"team","value":1,"threshold":1,"status":"met"},)"
          R"({"unit":"district","target":"team","value":66.66,"threshold":100,"status":"missed"},)"
          R"({"unit":"district","target":"team","value":null,"threshold":null,"status":"none-arose"}])");
}

TEST_CASE("activities, with and without form and topic") {
    const auto programme = small_programme();
    auto rollup = april_in_json(programme);
    rollup::ActivityRow row;
    row.unit = programme::UnitIndex(1);
    row.activity.kind = programme::KindIndex(0);
    row.activity.when = text::parse_period("2023-04-18").value;
    row.file = "a.yaml";
    row.line = 9;
    rollup.activities.push_back(row);
    row.activity.form = programme::FormIndex(0);
    row.activity.topic = programme::TopicIndex(0);
    row.activity.role = submission::Role::joint;
    row.activity.count = 2;
    rollup.activities.push_back(row);
    CHECK(
        rows(rollup, "activities") ==
        R"([{"unit":"district","kind":"supervision","form":null,"topic":null,"when":"2023-04-18","role":"lead","count":1,"event":null,"file":"a.yaml","line":9},)"
        R"({"unit":"district","kind":"supervision","form":"team","topic":"waste","when":"2023-04-18","role":"joint","count":2,"event":null,"file":"a.yaml","line":9}])");
}

TEST_CASE("findings are written as in validate") {
    const auto programme = small_programme();
    auto rollup = april_in_json(programme);
    rollup.findings = {test::duplicate_key()};
    CHECK(rows(rollup, "findings") == json_findings(rollup.findings, text::Language::en).dump());
}

}  // namespace
}  // namespace giamsat::report
