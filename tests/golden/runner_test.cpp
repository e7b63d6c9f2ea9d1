// SPDX-License-Identifier: MIT
#include "golden/runner.hpp"

#include "project_directory.hpp"

#include <doctest/doctest.h>

#include <stdexcept>

namespace giamsat::golden {
namespace {

// The result of a case in the folder of cases about sets of teams: the asserted sections, in order.
std::vector<Outcome> outcomes_of(const std::string& text) {
    const std::filesystem::path project = tests::project_directory;
    return run_case(parse_case(text), project / "tests/golden/validate/count-form/of-the-runner.case");
}

std::string sections_of(const std::vector<Outcome>& outcomes) {
    std::string names;
    for (const auto& outcome : outcomes) names += outcome.section + ' ';
    return names;
}

const std::string plan =
    "Why.\n--- plan.yaml\ngiamsat: plan/1\nprogramme: nho-2025\nunit: an-binh\nsubmitted: 2025-02-10\n"
    "--- command\ngiamsat validate --programme ../programme.yaml --as-of 2025-03-01 plan.yaml\n";

TEST_CASE("a case without line sections asserts the printed output") {
    const auto outcomes = outcomes_of("Why.\n--- stdin\nunit: x\n--- command\ngiamsat validate --lang fr -\n");
    CHECK(sections_of(outcomes) == "stdout stderr status ");
    CHECK(outcomes[0].text == "");
    CHECK(outcomes[1].text.starts_with("giamsat: --lang: "));
    CHECK(outcomes[2].text == "2\n");
}

TEST_CASE("findings are asserted in every case with line sections, the other sections if the case has them") {
    const auto outcomes = outcomes_of(plan + "--- identities\n");
    CHECK(sections_of(outcomes) == "findings identities stderr status ");
    CHECK(outcomes[0].text ==
          "plan.yaml:3:1-3:5 error target.teams unit=an-binh actual=0 expected=2\nfiles=1 errors=1\n");
    CHECK(outcomes[1].text == "plan.yaml plan an-binh 2025 revision=1 errors=1\n");
    CHECK(outcomes[3].text == "1\n");
}

TEST_CASE("a case runs in a separate directory, which is removed afterwards") {
    const auto before = std::filesystem::current_path();
    outcomes_of(plan);
    CHECK(std::filesystem::current_path() == before);
    CHECK(outcomes_of("Why.\n--- command\ngiamsat validate plan.yaml\n")[1].text.starts_with("giamsat: không có"));
}

TEST_CASE("only giamsat commands are run") {
    CHECK_THROWS_WITH_AS(outcomes_of("Why.\n--- command\nvalidate plan.yaml\n"), "the command must begin with giamsat",
                         std::runtime_error);
    const std::filesystem::path project = tests::project_directory;
    CHECK_THROWS_WITH_AS(run_case(parse_case(plan), project / "tests/golden/rollup/files.case"),
                         "there is a folder with the name of the case beside it", std::runtime_error);
}

}  // namespace
}  // namespace giamsat::golden
