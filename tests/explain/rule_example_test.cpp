// SPDX-License-Identifier: MIT
// Every rule has an example that fails, with that finding and no other error, and one that passes.
#include "explain/rule_example.hpp"

#include "cli/program.hpp"
#include "finding/rules.hpp"
#include "project_directory.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <filesystem>
#include <sstream>

namespace giamsat::explain {
namespace {

namespace fs = std::filesystem;
const fs::path examples = fs::path(tests::project_directory) / "examples" / "rules";

// The findings of its command in one of the two folders of the rule.
nlohmann::json findings_in(const finding::Rule& rule, const std::string& outcome) {
    std::istringstream line(rule_example(rule.id).command);
    std::vector<std::string> words;
    for (std::string word; line >> word;) words.push_back(word);
    if (std::ranges::find(words, "--programme") == words.end()) {
        words.emplace_back("--programme");
        words.push_back((examples / "programme.yaml").string());
    }
    for (const auto* word : {"--as-of", "2024-01-31", "--format", "json", "."}) words.emplace_back(word);
    const auto before = fs::current_path();
    fs::current_path(examples / std::string(rule.id) / outcome);
    const auto ran = test::run_program(words);
    fs::current_path(before);
    CAPTURE(ran);
    return nlohmann::json::parse(ran.out)["findings"];
}

int count_of(const nlohmann::json& findings, std::string_view rule) {
    return static_cast<int>(
        std::ranges::count_if(findings, [&](const auto& finding) { return finding["rule"] == rule; }));
}

bool has_other_errors(const nlohmann::json& findings, std::string_view rule) {
    return std::ranges::any_of(
        findings, [&](const auto& finding) { return finding["rule"] != rule && finding["severity"] == "error"; });
}

TEST_CASE("the example that fails of every rule shows that rule, and no other error") {
    for (const auto& rule : finding::rules) {
        const auto findings = findings_in(rule, "fails");
        INFO(findings.dump(1));
        CHECK_MESSAGE(count_of(findings, rule.id) > 0, rule.id);
        CHECK_MESSAGE(!has_other_errors(findings, rule.id), rule.id);
    }
}

TEST_CASE("the example that passes of every rule shows no error, and that rule nowhere") {
    for (const auto& rule : finding::rules) {
        const auto findings = findings_in(rule, "passes");
        INFO(findings.dump(1));
        CHECK_MESSAGE(count_of(findings, rule.id) == 0, rule.id);
        CHECK_MESSAGE(!has_other_errors(findings, rule.id), rule.id);
    }
}

TEST_CASE("the examples are compiled in") {
    for (const auto& rule : finding::rules) {
        const auto example = rule_example(rule.id);
        CHECK_MESSAGE(!example.fails.empty(), rule.id);
        CHECK_MESSAGE(!example.passes.empty(), rule.id);
    }
    CHECK(rule_example("unit.missing").command == "validate");
    CHECK(rule_example("figure.outlier").command == "rollup --period 2023-02 --unit quan-dong");
    CHECK(rule_example("nothing").fails.empty());
}

}  // namespace
}  // namespace giamsat::explain
