// SPDX-License-Identifier: MIT
// A new target is data: the program checks, counts and shows it without being recompiled.
#include "cli/program.hpp"
#include "io/files.hpp"
#include "project_directory.hpp"
#include "temporary_directory.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <filesystem>
#include <string>

namespace giamsat::cli {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;
using test::run_program;
using Words = std::vector<std::string>;

constexpr std::size_t most_bytes = 1024 * 1024;
const fs::path project_folder = giamsat::tests::project_directory;
const auto plan = (project_folder / "examples/danang-2023/ke-hoach/hai-chau.yaml").string();

// Two law days may be in one month; the examples have one in each.
constexpr auto new_target = R"(
  - id: law-days-of-the-year
    clause: II.1.5
    title: {vi: Mười ba Ngày pháp luật trong năm, en: Thirteen law days in the year}
    levels: [district]
    need: required
    measure: {count: law-day}
    expect: {at_least: 13}
)";

/// A copy of the built-in programme's files, with the new target before its others.
class CopiedProgramme {
public:
    CopiedProgramme() {
        fs::copy(project_folder / "schemas/programmes/danang-2023", directory_.path());
        auto text = io::read_file(file(), most_bytes);
        const std::string list = "\ntargets:";
        const auto at = text.find(list);
        REQUIRE(at != std::string::npos);
        text.insert(at + list.size(), new_target);
        io::write_file(file(), text);
    }
    std::string file() const { return (directory_.path() / "programme.yaml").string(); }

private:
    test::TemporaryDirectory directory_;
};

Words with(const Words& words, const std::string& programme) {
    auto all = words;
    if (!programme.empty()) all.insert(all.end(), {"--programme", programme});
    return all;
}

json answer(const Words& words, const std::string& programme = {}) {
    return json::parse(run_program(with(words, programme)).out);
}

json rows_where(const json& rows, const std::string& key, const std::string& value) {
    auto found = json::array();
    for (const auto& row : rows)
        if (row[key] == value) found.push_back(row);
    return found;
}

TEST_CASE("a new target in a copied programme is checked in plans") {
    const CopiedProgramme copy;
    const Words validate{"validate", "--format", "json", "--lang", "en", "--as-of", "2023-02-20", plan};
    CHECK(answer(validate)["findings"].empty());
    const auto findings = answer(validate, copy.file())["findings"];
    REQUIRE(findings.size() == 1);
    CHECK(findings[0]["rule"] == "target.law-days-of-the-year");
    CHECK(findings[0]["severity"] == "error");
    CHECK(findings[0]["clause"] == "II.1.5");
    CHECK(findings[0]["actual"] == 12);
    CHECK(findings[0]["expected"] == 13);
}

TEST_CASE("a new target in a copied programme appears in roll-ups") {
    const CopiedProgramme copy;
    const Words rollup{
        "rollup", "--format", "json",    "--period",   "2023",
        "--unit", "hai-chau", "--as-of", "2024-01-31", (project_folder / "examples/danang-2023").string()};
    const auto before = answer(rollup);
    const auto after = answer(rollup, copy.file());
    CHECK(rows_where(before["targets"], "target", "law-days-of-the-year").empty());
    CHECK(rows_where(after["targets"], "target", "law-days-of-the-year") ==
          json::array({{{"unit", "hai-chau"},
                        {"target", "law-days-of-the-year"},
                        {"value", 12},
                        {"threshold", 13},
                        {"status", "missed"}}}));
    CHECK(after["targets"].size() == before["targets"].size() + 1);
    CHECK(after["figures"] == before["figures"]);
}

TEST_CASE("a new target in a copied programme is listed") {
    const CopiedProgramme copy;
    const Words targets{"targets", "--unit", "hai-chau", "--format", "json", "--lang", "en"};
    const auto before = answer(targets)["targets"];
    const auto after = answer(targets, copy.file())["targets"];
    CHECK(rows_where(before, "target", "law-days-of-the-year").empty());
    REQUIRE(after.size() == before.size() + 1);
    CHECK(after[0]["target"] == "law-days-of-the-year");
    CHECK(after[0]["title"] == "Thirteen law days in the year");
    CHECK(after[0]["asked"] == "law day: at least 13 in the year");
}

TEST_CASE("a new target in a copied programme is explained") {
    const CopiedProgramme copy;
    const Words explain{"explain", "law-days-of-the-year", "--lang", "en"};
    CHECK(run_program(explain).status == 2);
    const auto ran = run_program(with(explain, copy.file()));
    CHECK(ran.status == 0);
    CHECK(ran.out ==
          "law-days-of-the-year: Thirteen law days in the year\n"
          "  Requires   law day: at least 13 in the year\n"
          "  Clause     II.1.5\n"
          "  Level      District\n"
          "  Need       required; if not met: error\n"
          "  Judged in  plans; roll-ups\n"
          "  Report as  `kind: law-day`\n"
          "\n"
          "An example that fails (giamsat validate):\n"
          "  --- plan.yaml\n"
          "    giamsat: plan/1\n"
          "    programme: danang-2023\n"
          "    unit: lien-chieu\n"
          "    submitted: 2023-02-19\n"
          "    activities:\n"
          "      - {kind: law-day, when: 2023, count: 12}  # not enough; required: law day: at least 13 in the year\n"
          "\n"
          "An example that passes:\n"
          "  --- plan.yaml\n"
          "    giamsat: plan/1\n"
          "    programme: danang-2023\n"
          "    unit: lien-chieu\n"
          "    submitted: 2023-02-19\n"
          "    activities:\n"
          "      - {kind: law-day, when: 2023, count: 13}  # enough\n");
    const auto clause = run_program(with({"explain", "II.1.5", "--lang", "en"}, copy.file())).out;
    CHECK(clause.find("law-days-of-the-year: Thirteen law days in the year") != std::string::npos);
}

}  // namespace
}  // namespace giamsat::cli
