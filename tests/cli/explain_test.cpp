// SPDX-License-Identifier: MIT
// `explain` shows what the program really does: its examples are saved as files and checked as a user would.
#include "cli/program.hpp"
#include "temporary_directory.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <sstream>

namespace giamsat::cli {
namespace {

using nlohmann::json;

json explained(const std::string& target) {
    const auto ran = test::run_program({"explain", target, "--format", "json"});
    REQUIRE(ran.status == 0);
    return json::parse(ran.out);
}

// The command's result for the files, in JSON.
json judged(const json& explanation, const std::string& outcome) {
    const test::TemporaryDirectory folder;
    for (const auto& file : explanation[outcome])
        folder.file(file["name"].get<std::string>(), file["text"].get<std::string>());
    std::istringstream line(explanation["command"].get<std::string>());
    std::vector<std::string> words;
    for (std::string word; line >> word;) words.push_back(word);
    for (const auto& word : {std::string("--format"), std::string("json"), folder.path().string()})
        words.push_back(word);
    return json::parse(test::run_program(words).out);
}

bool is_found(const json& validation, const std::string& target) {
    return std::ranges::any_of(validation["findings"],
                               [&](const json& finding) { return finding["rule"] == "target." + target; });
}

TEST_CASE("validate judges the examples of a target as they claim") {
    for (const std::string target : {"plan-deadline", "plan-lead", "plan-basis", "draft-comment", "law-day",
                                     "leader-dialogue", "opinion-training-size", "coordination-agreement",
                                     "waste-team-wards", "childcare-team-groups", "branch-monitoring"}) {
        CAPTURE(target);
        const auto explanation = explained(target);
        REQUIRE(explanation["command"] == "validate");
        CHECK(is_found(judged(explanation, "fails"), target));
        CHECK(!is_found(judged(explanation, "passes"), target));
    }
}

TEST_CASE("a target judged only in roll-ups is shown by a roll-up") {
    const auto explanation = explained("wards-supervising");
    CHECK(explanation["command"] == "rollup --period 2023-01 --unit ngu-hanh-son");
    const auto status = [&](const std::string& outcome) {
        const auto rollup = judged(explanation, outcome);
        for (const auto& row : rollup["targets"])
            if (row["unit"] == "ngu-hanh-son" && row["target"] == "wards-supervising")
                return row["status"].get<std::string>();
        return std::string("none");
    };
    CHECK(status("passes") == "met");
    CHECK(status("fails") == "pending");
}

}  // namespace
}  // namespace giamsat::cli
