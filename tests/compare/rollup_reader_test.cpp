// SPDX-License-Identifier: MIT
#include "compare/rollup_reader.hpp"

#include "report/rollup/json.hpp"
#include "rollup/sample.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

namespace giamsat::compare {
namespace {

rollup::Rollup small_rollup(const programme::Programme& programme) {
    rollup::Rollup rollup;
    rollup.programme = &programme;
    rollup.unit = sample::north;
    rollup.period = sample::month(4);
    rollup.as_of = text::make_date(2023, 5, 10);
    rollup::SubmissionRow submission;
    submission.unit = sample::north;
    submission.duty = sample::monthly_duty;
    submission.period = rollup.period;
    rollup.submissions.push_back(submission);
    submission.state = rollup::SubmissionState::received;
    submission.revision = 2;
    submission.file = "a.yaml";
    submission.sha256 = "ab";
    rollup.submissions.push_back(submission);
    rollup.figures = {{sample::north, sample::cases_found, {{}, 0}, {12, 2}, 3}};
    rollup.targets = {{sample::north, programme::TargetIndex(0), 66.66, 100.0, target::Status::behind},
                      {sample::north, programme::TargetIndex(0), {}, {}, target::Status::none_arose}};
    return rollup;
}

TEST_CASE("a written roll-up is read back") {
    auto programme = sample::small_year();
    programme.targets.resize(1);
    programme.targets[programme::TargetIndex(0)].id = "share";
    const auto read = read_rollup(report::rollup_as_json(small_rollup(programme), {}), "giamsat rollup --format json");
    REQUIRE(read.rollup);
    const auto& rollup = *read.rollup;
    CHECK(rollup.programme == "sample");
    CHECK(rollup.unit == "north");
    CHECK(rollup.period == "2023-04");
    CHECK(rollup.as_of == "2023-05-10");
    REQUIRE(rollup.submissions.size() == 2);
    CHECK(rollup.submissions[0].revision == 0);
    CHECK(rollup.submissions[0].file == "");
    CHECK(rollup.submissions[1].submission == "monthly");
    CHECK(rollup.submissions[1].period == "2023-04");
    CHECK(rollup.submissions[1].revision == 2);
    CHECK(rollup.submissions[1].sha256 == "ab");
    REQUIRE(rollup.figures.size() == 1);
    CHECK(rollup.figures[0].figure == "cases.found");
    CHECK(!rollup.figures[0].period.value);
    CHECK(rollup.figures[0].year.value == 12);
    CHECK(rollup.figures[0].year.reported == 2);
    CHECK(rollup.figures[0].expected == 3);
    REQUIRE(rollup.targets.size() == 2);
    CHECK(rollup.targets[0].value == 66.66);
    CHECK(rollup.targets[0].status == target::Status::behind);
    CHECK(!rollup.targets[1].value);
    CHECK(rollup.targets[1].status == target::Status::none_arose);
}

TEST_CASE("an unreadable roll-up gives the reason") {
    const auto fault = [](std::string_view bytes) {
        const auto read = read_rollup(bytes, "giamsat rollup --format json");
        CHECK(!read.rollup);
        return read.fault.en;
    };
    CHECK(fault("") == "this is not JSON: reading failed at character 1");
    CHECK(fault("{\"a\": }") == "this is not JSON: reading failed at character 7");
    constexpr auto* foreign =
        "this was not written by `giamsat rollup --format json` (its `schema` is not `giamsat.rollup/1`)";
    CHECK(fault("[]") == foreign);
    CHECK(fault(R"({"schema": 1})") == foreign);
    CHECK(fault(R"({"schema": "giamsat.rollup/2"})") == foreign);
    CHECK(fault(R"({"schema": "giamsat.rollup/1"})") == "`programme` is missing or wrong");
    constexpr std::string_view head =
        R"({"schema": "giamsat.rollup/1", "programme": "p", "unit": "u", "period": "2023", "as_of": "2023-05-10")";
    const auto of = [&](std::string_view rest) { return fault(std::string(head) + std::string(rest)); };
    CHECK(of("}") == "`submissions` is missing or wrong");
    CHECK(of(R"(, "submissions": [1]})") == "`submissions` is missing or wrong");
    CHECK(of(R"(, "submissions": [], "figures": [{"unit": "u", "figure": "f", "period": "1"}]})") ==
          "`period` is missing or wrong");
    CHECK(of(R"(, "submissions": [], "figures": [], "targets": [{"unit": "u", "target": "t", "status": "good"}]})") ==
          "`status` is missing or wrong");
}

TEST_CASE("a byte-order mark does not matter") {
    auto programme = sample::small_year();
    programme.targets.resize(1);
    CHECK(read_rollup("\xEF\xBB\xBF" + report::rollup_as_json(small_rollup(programme), {}), "").rollup.has_value());
}

}  // namespace
}  // namespace giamsat::compare
