// SPDX-License-Identifier: MIT
#include "report/rollup/csv.hpp"

#include "report/samples.hpp"
#include "rollup/sample.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>

namespace giamsat::report {
namespace {

programme::Programme programme_with_targets() {
    auto programme = sample::small_year();
    programme.targets.resize(2);
    programme.targets[programme::TargetIndex(0)].id = "share";
    programme.targets[programme::TargetIndex(1)].id = "teams";
    return programme;
}

rollup::Rollup april(const programme::Programme& programme) {
    rollup::Rollup rollup;
    rollup.programme = &programme;
    rollup.unit = sample::north;
    rollup.period = sample::month(4);
    return rollup;
}

// The table without its byte-order mark; "–" if there is none.
std::string table(const compare::Compared& rollup, const std::string& name) {
    const auto tables = rollup_as_csv(rollup, {.language = text::Language::en});
    const auto found = std::ranges::find_if(tables, [&](const Table& t) { return t.name == name; });
    REQUIRE(found != tables.end());
    return found->text ? found->text->substr(3) : "–";
}

TEST_CASE("an empty roll-up has five tables with only their heads") {
    const auto programme = programme_with_targets();
    const auto rollup = april(programme);
    CHECK(table(rollup, "submissions.csv") ==
          "unit,submission,period,state,submitted,days_late,revision,file,sha256\r\n");
    CHECK(table(rollup, "figures.csv") ==
          "unit,figure,period,period_reported,period_complete,year,year_reported,year_complete,expected\r\n");
    CHECK(table(rollup, "targets.csv") == "unit,target,value,threshold,status\r\n");
    CHECK(table(rollup, "activities.csv") == "unit,kind,form,topic,when,role,count,event,file,line\r\n");
    CHECK(table(rollup, "findings.csv") ==
          "rule,severity,file,line,column,end_line,end_column,pointer,unit,clause,message,hint,actual,expected,"
          "suggestions,related\r\n");
    CHECK(table(rollup, "causes.csv") == "–");
    CHECK(table(rollup, "changes.csv") == "–");
}

TEST_CASE("rows: an unknown value is an empty cell") {
    const auto programme = programme_with_targets();
    auto rollup = april(programme);
    rollup::SubmissionRow missing;
    missing.unit = sample::north;
    missing.duty = sample::monthly_duty;
    missing.period = rollup.period;
    auto late = missing;
    late.state = rollup::SubmissionState::late;
    late.submitted = text::make_date(2023, 5, 7);
    late.days_late = 2;
    late.revision = 1;
    late.file = "a, b.yaml";
    late.sha256 = "ab";
    rollup.submissions = {missing, late};
    rollup.figures = {{sample::north, sample::cases_found, {{}, 0}, {12, 2}, 3}};
    rollup.targets = {{sample::north, programme::TargetIndex(0), 66.66, 100.0, target::Status::behind},
                      {sample::north, programme::TargetIndex(1), {}, {}, target::Status::unknown}};
    CHECK(table(rollup, "submissions.csv")
              .ends_with("north,monthly,2023-04,missing,,,,,\r\n"
                         "north,monthly,2023-04,late,2023-05-07,2,1,\"a, b.yaml\",ab\r\n"));
    CHECK(table(rollup, "figures.csv").ends_with("north,cases.found,,0,0,12,2,0,3\r\n"));
    CHECK(table(rollup, "targets.csv").ends_with("north,share,66.66,100,behind\r\nnorth,teams,,,unknown\r\n"));
}

TEST_CASE("activities") {
    const auto programme = programme_with_targets();
    auto rollup = april(programme);
    rollup::ActivityRow row;
    row.unit = sample::north;
    row.activity = sample::activity(sample::team, "2023-04-18");
    row.activity.role = submission::Role::joint;
    row.activity.count = 2;
    row.file = "a.yaml";
    row.line = 9;
    rollup.activities.push_back(row);
    CHECK(table(rollup, "activities.csv").ends_with("north,team,,,2023-04-18,joint,2,,a.yaml,9\r\n"));
}

TEST_CASE("causes and changes are written if they were asked for") {
    const auto programme = programme_with_targets();
    auto rollup = april(programme);
    rollup.targets = {{sample::north, programme::TargetIndex(0), 66.66, 100.0, target::Status::missed}};
    rollup.causes.emplace();
    compare::Compared compared = rollup;
    compared.changes.emplace();
    CHECK(table(compared, "causes.csv") ==
          "unit,target,cause,cause_unit,cause_period,cause_target,cause_status,name,value,threshold\r\n");
    CHECK(table(compared, "changes.csv") == "unit,figure,column,was,was_reported,is,is_reported,files,gone\r\n");
    rollup::Cause share;
    share.kind = rollup::Cause::Kind::share;
    share.unit = sample::north_a;
    share.period = sample::month(3);
    share.value = 3;
    share.asked = 4;
    rollup.causes->push_back(share);
    compared.changes->push_back(
        {"north-a", "cases.found", compare::Change::Column::year, {{}, 0}, {4, 1}, {"a.yaml", "b.yaml"}, {}});
    CHECK(table(compared, "causes.csv").ends_with("north,share,share,north-a,2023-03,,,,3,4\r\n"));
    CHECK(table(compared, "changes.csv").ends_with("north-a,cases.found,year,,0,4,1,a.yaml; b.yaml,\r\n"));
}

}  // namespace
}  // namespace giamsat::report
