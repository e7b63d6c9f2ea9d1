// SPDX-License-Identifier: MIT
// Reports written by `--emit` are valid and roll up to the same numbers again, over a year of the examples.
#include "cli/program.hpp"
#include "io/files.hpp"
#include "project_directory.hpp"
#include "temporary_directory.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <filesystem>
#include <string>
#include <vector>

namespace giamsat::cli {
namespace {

using nlohmann::json;
using test::run_program;
using test::TemporaryDirectory;
using Words = std::vector<std::string>;

const std::filesystem::path examples = std::filesystem::path(tests::project_directory) / "examples" / "danang-2023";

std::string month(int number) {
    return (number < 10 ? "2023-0" : "2023-") + std::to_string(number);
}

std::string reports_of(const std::string& period) {
    return (examples / "bao-cao" / period).string();
}

// Long after the year, so that everything is due.
Words rollup(const std::string& unit, const std::string& period, const Words& more) {
    Words words{"rollup", "--as-of", "2024-01-31", "--unit", unit, "--period", period};
    words.insert(words.end(), more.begin(), more.end());
    return words;
}

void check_sound(const std::string& file) {
    const auto checked = run_program({"validate", "-q", "--as-of", "2024-01-31", "--format", "json", file});
    const auto validation = json::parse(checked.out);
    for (const auto& finding : validation["findings"])
        if (finding["severity"] == "error") FAIL_CHECK(file << ": " << finding["message"]);
}

void emit(const std::string& unit, const std::string& period, const std::string& file, const std::string& from) {
    REQUIRE(run_program(rollup(unit, period, {"-q", "--emit", file, from})) == test::Ran{0, "", ""});
    check_sound(file);
}

json rolled_up(const std::string& unit, const std::string& period, Words inputs) {
    inputs.insert(inputs.begin(), {"-q", "--format", "json"});
    return json::parse(run_program(rollup(unit, period, inputs)).out);
}

json without_places(json activities) {
    for (auto& row : activities) {
        row.erase("file");
        row.erase("line");
    }
    return activities;
}

void check_same(const json& was, const json& is) {
    CHECK(was["figures"] == is["figures"]);
    CHECK(was["targets"] == is["targets"]);
    CHECK(without_places(was["activities"]) == without_places(is["activities"]));
}

TEST_CASE("the city's twelve months, each in one file with all districts and wards") {
    const TemporaryDirectory directory;
    const auto plans = (examples / "ke-hoach").string();
    for (int number = 1; number <= 12; ++number)
        emit("da-nang", month(number), (directory.path() / (month(number) + ".yaml")).string(),
             reports_of(month(number)));
    Words originals{plans};
    for (int number = 1; number <= 12; ++number) originals.push_back(reports_of(month(number)));
    for (const auto* period : {"2023-04", "2023-H1", "2023"})
        check_same(rolled_up("da-nang", period, originals),
                   rolled_up("da-nang", period, {plans, directory.path().string()}));
}

TEST_CASE("each district's month, rolled up again by the city") {
    const TemporaryDirectory directory;
    for (const auto& file : std::filesystem::directory_iterator(reports_of("2023-04"))) {
        const auto unit = file.path().stem().string();
        emit(unit, "2023-04", (directory.path() / (unit + ".yaml")).string(), file.path().string());
    }
    check_same(rolled_up("da-nang", "2023-04", {reports_of("2023-04")}),
               rolled_up("da-nang", "2023-04", {directory.path().string()}));
}

// The part of the file before its entries.
std::string without_entries(const std::string& file) {
    const auto text = io::read_file(file, 1'000'000);
    return text.substr(0, text.find("\nunits:\n") + 1);
}

TEST_CASE("a district from its wards' own files and its own, which has no entries") {
    const TemporaryDirectory directory;
    const auto original = (examples / "bao-cao" / "2023-05" / "hai-chau.yaml").string();
    const auto whole = rolled_up("hai-chau", "2023-05", {original});
    std::vector<std::string> wards;
    for (const auto& row : whole["figures"])
        if (row["unit"] != "hai-chau" && (wards.empty() || wards.back() != row["unit"])) wards.push_back(row["unit"]);
    REQUIRE(wards.size() == 13);
    std::filesystem::create_directory(directory.path() / "in");
    for (const auto& ward : wards)
        emit(ward, "2023-05", (directory.path() / "in" / (ward + ".yaml")).string(), original);
    directory.file("in/hai-chau.yaml", without_entries(original));
    const auto emitted = (directory.path() / "hai-chau.yaml").string();
    REQUIRE(run_program(rollup("hai-chau", "2023-05", {"-q", "--emit", emitted, (directory.path() / "in").string()})) ==
            test::Ran{0, "", ""});
    check_sound(emitted);
    check_same(whole, rolled_up("hai-chau", "2023-05", {emitted}));
}

TEST_CASE("a half-year is combined from its months and agrees with them") {
    const TemporaryDirectory directory;
    Words months;
    for (int number = 1; number <= 6; ++number) months.push_back(reports_of(month(number)));
    const auto file = (directory.path() / "2023-H1.yaml").string();
    auto words = rollup("hai-chau", "2023-H1", {"-q", "--emit", file});
    words.insert(words.end(), months.begin(), months.end());
    REQUIRE(run_program(words) == test::Ran{0, "", ""});
    auto together = months;
    together.push_back(file);
    const auto half_year = rolled_up("hai-chau", "2023-H1", together);
    for (const auto& finding : half_year["findings"]) CHECK(finding["rule"] != "submission.mismatch");
    CHECK(run_program({"validate", "--as-of", "2024-01-31", file}).status == 0);
}

std::string report_of(const std::string& unit, const std::string& period, const std::string& rest) {
    return "giamsat: report/1\nprogramme: danang-2023\nunit: " + unit + "\nperiod: " + period + "\n" + rest;
}

// Emits the unit's reports of the months, and rolls the originals and what was emitted up to the last of them.
void check_composes(const TemporaryDirectory& directory, const std::string& unit, const Words& months) {
    const auto in = (directory.path() / "in").string();
    std::filesystem::create_directory(directory.path() / "out");
    for (const auto& period : months)
        run_program(
            rollup(unit, period, {"-q", "--emit", (directory.path() / "out" / (period + ".yaml")).string(), in}));
    check_same(rolled_up(unit, months.back(), {in}),
               rolled_up(unit, months.back(), {(directory.path() / "out").string()}));
}

TEST_CASE("what a month's own report does not tell stays in the later report that does") {
    const TemporaryDirectory directory;
    std::filesystem::create_directory(directory.path() / "in");
    directory.file("in/ward.yaml", report_of("hoa-minh", "2023-01", "submitted: 2023-02-02\nactivities: []\n"));
    directory.file("in/02.yaml", report_of("lien-chieu", "2023-02",
                                           "submitted: 2023-03-02\nactivities:\n"
                                           "  - {kind: draft-comment, title: Góp ý, when: 2023-01-20}\n"));
    check_composes(directory, "lien-chieu", {"2023-01", "2023-02"});
    const auto january = io::read_file((directory.path() / "out" / "2023-01.yaml").string(), 1'000'000);
    CHECK(january.find("draft-comment") == std::string::npos);
    CHECK(january.find("\nactivities:\n") != std::string::npos);
}

TEST_CASE("what nobody has reported is not emitted") {
    const TemporaryDirectory directory;
    std::filesystem::create_directory(directory.path() / "in");
    directory.file("in/05.yaml",
                   report_of("hai-chau", "2023-05",
                             "submitted: 2023-06-02\nactivities:\n  - {kind: draft-comment, when: 2023-04-29}\n"));
    const auto file = (directory.path() / "04.yaml").string();
    const auto refused = run_program(
        rollup("hai-chau", "2023-04", {"-q", "--lang", "en", "--emit", file, (directory.path() / "in").string()}));
    CHECK(refused.status == 1);
    CHECK(refused.err == "giamsat: --emit: no unit has reported for 4/2023, so `" + file + "` is not written\n");
    CHECK_FALSE(std::filesystem::exists(file));
}

TEST_CASE("the unit's own report is emitted also while it is a draft") {
    const TemporaryDirectory directory;
    std::filesystem::create_directory(directory.path() / "in");
    const std::string contents =
        "activities:\n  - {kind: monthly-briefing, when: 2023-04-05}\n"
        "figures:\n  posts: {total: 12}\nnote: bản nháp\n";
    directory.file("in/04.yaml", report_of("lien-chieu", "2023-04", contents));
    directory.file(
        "in/ward.yaml",
        report_of("hoa-minh", "2023-04", "submitted: 2023-05-02\nfigures: {branches: {total: 4, monitoring: 4}}\n"));
    const auto file = (directory.path() / "04.yaml").string();
    run_program(rollup("lien-chieu", "2023-04", {"-q", "--emit", file, (directory.path() / "in").string()}));
    const auto text = io::read_file(file, 1'000'000);
    for (const auto* kept : {"monthly-briefing", "posts", "bản nháp", "hoa-minh", "submitted: 2024-01-31"})
        CHECK_MESSAGE(text.find(kept) != std::string::npos, kept);
}

}  // namespace
}  // namespace giamsat::cli
