// SPDX-License-Identifier: MIT
// What is said of the slips that people make: a test for each row of slips.txt, which describes itself.
#include "messages/slips.hpp"
#include "cli/program.hpp"
#include "golden/registration.hpp"
#include "io/files.hpp"
#include "project_directory.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <algorithm>

namespace giamsat {
namespace {

using Json = nlohmann::json;

std::string slips_file() {
    return std::string(tests::project_directory) + "/tests/messages/slips.txt";
}

// Message and hint of a finding, in the language of the run.
std::string words_in(const Json& finding) {
    return finding.value("message", "") + " · " + finding.value("hint", "");
}

bool names_all(const messages::Row& row, const Json& finding) {
    const auto words = words_in(finding);
    const int line = finding["range"]["start"]["line"].get<int>();
    return (row.line_of_finding == 0 || row.line_of_finding == line) &&
           std::ranges::all_of(row.named, [&](const auto& piece) { return words.find(piece) != words.npos; });
}

bool names_any(const std::vector<std::string>& pieces, const Json& finding) {
    const auto words = words_in(finding);
    return std::ranges::any_of(pieces, [&](const auto& piece) { return words.find(piece) != words.npos; });
}

void check_row(const messages::Row& row) {
    const auto ran =
        test::run_program({"validate", "--as-of", "2023-05-10", "--format", "json", "-"}, {.input = row.text});
    const auto findings = Json::parse(ran.out).at("findings");
    const bool said = std::ranges::any_of(findings, [&](const Json& finding) { return names_all(row, finding); });
    const bool misled =
        std::ranges::any_of(findings, [&](const Json& finding) { return names_any(row.avoided, finding); });
    if (said && !misled) return;
    std::string all = said ? "\nmust not be told:" : "\nis not told:";
    for (const auto& finding : findings)
        all += "\n  " + std::to_string(finding["range"]["start"]["line"].get<int>()) + ": " + words_in(finding);
    const auto file = slips_file();
    ADD_FAIL_CHECK_AT(file.c_str(), row.number, row.slip << all);
}

std::map<std::string, golden::NamedTest> tests_of_slips() {
    std::map<std::string, golden::NamedTest> tests;
    for (const auto& row : messages::read_slips(io::read_file(slips_file(), 1 << 20)))
        tests["messages/" + row.base + "/" + row.slip] = {slips_file(), [row] { check_row(row); }};
    return tests;
}

[[maybe_unused]] const int slips_added = golden::add_tests(tests_of_slips());

}  // namespace
}  // namespace giamsat
