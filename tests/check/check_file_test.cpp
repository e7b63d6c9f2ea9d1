// SPDX-License-Identifier: MIT
#include "check/check_file.hpp"

#include "programme/small_programme.hpp"

#include <doctest/doctest.h>

#include <algorithm>

namespace giamsat::check {
namespace {

FileCheck checked(std::string_view text) {
    return check_file({.programme = &tests::small_programme(), .as_of = text::make_date(2025, 6, 1)}, "file.yaml",
                      std::string(text));
}

/// "rule line:column", one a line, in the order of places.
std::string rules_of(const FileCheck& file) {
    auto findings = file.findings;
    std::ranges::sort(findings, finding::before);
    std::string all;
    for (const auto& finding : findings) {
        const auto& start = finding.place.range.start;
        all += finding.rule + " " + std::to_string(start.line) + ":" + std::to_string(start.column) + "\n";
    }
    return all;
}

TEST_CASE("a report of the programme is a submission") {
    const auto file = checked(
        "giamsat: report/1\nprogramme: small\nunit: my-an\nperiod: 2025-02\nsubmitted: 2025-03-01\n"
        "figures: {schools: {total: 3, visited: 3}}\n");
    CHECK(file.nature == FileNature::submission);
    CHECK(file.kind == programme::Duty::Kind::report);
    CHECK(file.unit == "my-an");
    REQUIRE(file.submission.has_value());
    CHECK(text::iso(file.submission->period) == "2025-02");
    CHECK(rules_of(file) == "");
}

TEST_CASE("of another programme's file that is all that is said") {
    const auto file = checked("giamsat: report/1\nprogramme: other\nunit: my-an\nperiod: 2025-13\nunknown: 1\n");
    CHECK(file.nature == FileNature::other_programme);
    CHECK(rules_of(file) == "programme.other 2:12\n");
}

TEST_CASE("a programme is passed over in silence") {
    const auto file = checked("giamsat: programme/1\nid: 7\n");
    CHECK(file.nature == FileNature::passed_over);
    CHECK(rules_of(file) == "");
}

TEST_CASE("a YAML file that is not a giamsat file is said to be foreign") {
    const auto file = checked("version: 3\nservices: {}\n");
    CHECK(file.nature == FileNature::foreign);
    CHECK(rules_of(file) == "file.foreign 1:1\n");
}

TEST_CASE("a fault in the YAML ends the file") {
    const auto file = checked("giamsat: report/1\nunit: \"my-an\nperiod: 2025-02\n");
    CHECK(file.nature == FileNature::unreadable);
    CHECK_FALSE(file.submission.has_value());
    CHECK(rules_of(file) == "yaml.syntax 2:7\n");
}

TEST_CASE("a file without a readable unit gets its structural findings only") {
    const auto file = checked("giamsat: report/1\nprogramme: small\nperiod: 2025-02\nsubmitted: 2025-03-01\n");
    CHECK_FALSE(file.submission.has_value());
    CHECK(rules_of(file) == "schema.missing-key 1:1\n");
}

}  // namespace
}  // namespace giamsat::check
