// SPDX-License-Identifier: MIT
// The command `rollup`: inputs, outputs, exit status.
#include "cli/program.hpp"
#include "io/files.hpp"
#include "project_directory.hpp"
#include "temporary_directory.hpp"
#include "workbook/dump.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <map>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace giamsat::cli {
namespace {

using nlohmann::json;
using test::run_program;
using test::TemporaryDirectory;
using Words = std::vector<std::string>;

// The words of a roll-up of April, and more.
Words april(const TemporaryDirectory& directory, const Words& more) {
    Words words{"rollup", "--period", "4/2023", "--as-of", "2023-05-10", directory.path().string()};
    words.insert(words.end(), more.begin(), more.end());
    return words;
}

TEST_CASE("an empty month is rolled up: everything is missing, and that fails only if asked to") {
    const TemporaryDirectory directory;
    const auto ran = run_program(april(directory, {"--format", "json"}));
    CHECK(ran.status == 0);
    const auto document = json::parse(ran.out);
    CHECK(document["unit"] == "da-nang");
    CHECK(document["period"] == "2023-04");
    CHECK(document["as_of"] == "2023-05-10");
    std::map<std::string, int> missing;
    for (const auto& row : document["submissions"]) missing[row["submission"]] += row["state"] == "missing" ? 1 : 0;
    // Seven districts' plans and four months of seven districts and of the city; the city's plan has no due date.
    CHECK(missing == std::map<std::string, int>{{"plan", 7}, {"monthly", 28}, {"city-monthly", 4}, {"city-plan", 0}});
    CHECK(run_program(april(directory, {"--format", "json", "--fail-on", "missing"})).status == 1);
    CHECK(run_program(april(directory, {"--format", "json", "--fail-on=missed,missing"})).status == 1);
}

TEST_CASE("the unit may be named in any spelling") {
    const TemporaryDirectory directory;
    for (const auto* unit : {"hai-chau", "492", "Q.Hải Châu", "HAI CHAU"}) {
        const auto ran = run_program(april(directory, {"--format", "json", "--unit", unit}));
        CHECK(json::parse(ran.out)["unit"] == "hai-chau");
    }
    const auto near = run_program(april(directory, {"--format", "json", "--unit", "Quận Thanh Khe2", "--lang", "en"}));
    CHECK(near.status == 2);
    CHECK(near.err ==
          "giamsat: --unit: there is no unit `Quận Thanh Khe2`\n  hint: similar: Quận Thanh Khê (thanh-khe)\n");
}

TEST_CASE("a workbook is written, and one line says so; none with -q") {
    const TemporaryDirectory directory;
    const auto workbook = (directory.path() / "a.xlsx").string();
    const auto ran = run_program(april(directory, {"-o", workbook}));
    CHECK(ran.status == 0);
    CHECK(ran.out == "");
    CHECK(ran.err.ends_with("giamsat: đã ghi " + workbook +
                            ": tính 0 trên 0 tệp (các tệp khác và lý do: xem tờ Nguồn)\n"));
    CHECK(io::read_file(workbook, 1'000'000).starts_with("PK"));
    CHECK(run_program(april(directory, {"-o", workbook, "-q"})).err == "");
}

TEST_CASE("the previous year, written by an earlier run, is shown beside this one in the workbook") {
    const TemporaryDirectory directory;
    const auto golden = std::filesystem::path(tests::project_directory) / "tests/golden/rollup";
    const auto workbook = (directory.path() / "a.xlsx").string();
    const Words words{"rollup",
                      "--programme",
                      (golden / "programme.yaml").string(),
                      "--as-of",
                      "2025-04-10",
                      "--period",
                      "2025-Q1",
                      "-q",
                      "-o",
                      workbook,
                      "--previous",
                      (golden / "was-2024.json").string(),
                      (golden / "files").string()};
    CHECK(run_program(words) == test::Ran{0, "", ""});
    const auto text = test::Dump(workbook).text();
    const auto sheet = text.substr(text.find("\"SO VỚI CÙNG KỲ NĂM TRƯỚC\""));
    for (const auto* cell : {"\nC11 \"Trong kỳ, năm 2025\"\n", "\nD11 \"Trong kỳ, năm 2024\"\n", "\nB14 \"tổng số\"\n",
                             "\nC14 17", "\nD14 13"})
        CHECK_MESSAGE(sheet.find(cell) != sheet.npos, cell);
}

TEST_CASE("input that could not be counted gives exit status 1, is reported and left out") {
    const TemporaryDirectory directory;
    const auto file = directory.file("a.yaml", "giamsat: report/1\nnote: \xff\n");
    const auto workbook = (directory.path() / "a.xlsx").string();
    const auto ran = run_program(april(directory, {"-o", workbook, "-q", "--lang", "en"}));
    CHECK(ran.status == 1);
    CHECK(ran.err.starts_with("error[yaml.encoding]"));
    CHECK(ran.err.find("--> " + file + ":2:7\n") != std::string::npos);
    CHECK(std::filesystem::exists(workbook));
}

TEST_CASE("a workbook that cannot be written is a failure of the run") {
    const TemporaryDirectory directory;
    const auto ran = run_program(april(directory, {"-o", directory.path().string() + "/no/a.xlsx", "-q"}));
    CHECK(ran.status == 3);
    CHECK(ran.err.ends_with(": không có tệp hoặc thư mục này\n"));
}

TEST_CASE("with --no-wait a workbook that another run is writing is reported as busy and left alone") {
    const TemporaryDirectory directory;
    const auto workbook = (directory.path() / "a.xlsx").string();
    const auto lock = directory.file(".a.xlsx.lock", "4711");
    const int held = ::open(lock.c_str(), O_RDONLY);
    REQUIRE(::flock(held, LOCK_EX) == 0);
    CHECK(run_program(april(directory, {"-o", workbook, "-q", "--no-wait"})) ==
          test::Ran{3, "",
                    "giamsat: " + workbook + ": lần chạy khác (tiến trình 4711) đang ghi tệp này\n" +
                        "  gợi ý: chạy lại khi lần kia đã xong, hoặc bỏ `--no-wait` để chờ\n"});
    CHECK(run_program(april(directory, {"-o", workbook, "-q", "--no-wait", "--lang", "en"})).err ==
          "giamsat: " + workbook + ": another run (process 4711) is writing this file\n" +
              "  hint: run it again when the other run has ended, or leave out `--no-wait` to wait for it\n");
    ::close(held);
    CHECK(!std::filesystem::exists(workbook));
    CHECK(run_program(april(directory, {"-o", workbook, "-q", "--no-wait"})).status == 0);
}

TEST_CASE(
    "tables are written to a directory, which is created, and tables of an earlier run that are not asked for are "
    "removed") {
    const TemporaryDirectory directory;
    const TemporaryDirectory inputs;
    const auto tables = directory.path() / "a" / "b";
    const auto run = [&](const Words& more) {
        Words words{"rollup",   "--period", "2023-04", "--as-of",       "2023-05-10",          "-q",
                    "--format", "csv",      "-o",      tables.string(), inputs.path().string()};
        words.insert(words.end(), more.begin(), more.end());
        return run_program(words);
    };
    CHECK(run({"--explain"}) == test::Ran{0, "", ""});
    for (const auto* name : {"submissions", "figures", "targets", "activities", "findings", "causes"})
        CHECK(std::filesystem::exists(tables / (std::string(name) + ".csv")));
    CHECK(run({}) == test::Ran{0, "", ""});
    CHECK(!std::filesystem::exists(tables / "causes.csv"));
    CHECK(std::filesystem::exists(tables / "figures.csv"));
}

TEST_CASE("the written tables and their directory are reported, except with --quiet") {
    const TemporaryDirectory directory;
    const auto tables = (directory.path() / "a").string();
    const auto run = [&](const Words& more) {
        Words words{"--format", "csv", "-o", tables};
        words.insert(words.end(), more.begin(), more.end());
        const auto err = run_program(april(directory, words)).err;
        return err.substr(err.rfind("giamsat: "));
    };
    directory.file("a.yaml",
                   "giamsat: report/1\nprogramme: danang-2023\nunit: da-nang\nperiod: 2023-04\n"
                   "submitted: 2023-05-03\n");
    CHECK(run({}) == "giamsat: đã ghi vào " + tables +
                         ": submissions.csv, figures.csv, targets.csv, activities.csv, "
                         "findings.csv; tính 1 trên 1 tệp\n");
    CHECK(run({"--lang", "en", "--explain"}) ==
          "giamsat: wrote to " + tables +
              ": submissions.csv, figures.csv, "
              "targets.csv, activities.csv, findings.csv, causes.csv; 1 of 1 file counted\n");
}

TEST_CASE("the unit's own report is written once, and again only with --force") {
    const TemporaryDirectory directory;
    const TemporaryDirectory inputs;
    const auto report = (directory.path() / "city.yaml").string();
    inputs.file("04.yaml",
                "giamsat: report/1\nprogramme: danang-2023\nunit: da-nang\nperiod: 2023-04\n"
                "submitted: 2023-05-03\nactivities: []\n");
    Words words{"rollup", "--period", "2023-04", "--as-of", "2023-05-10",          "-q",
                "--lang", "en",       "--emit",  report,    inputs.path().string()};
    CHECK(run_program(words).status == 0);
    const auto written = io::read_file(report, 1000);
    CHECK(written.find("\nunit: da-nang\nperiod: 2023-04\nsubmitted: 2023-05-10\n") != written.npos);
    const auto again = run_program(words);
    CHECK(again.status == 2);
    CHECK(again.err == "giamsat: --emit: the file `" + report + "` exists; not overwritten\n" +
                           "  hint: choose another name, or add `--force` to replace it\n");
    words.emplace_back("--force");
    CHECK(run_program(words).status == 0);
}

}  // namespace
}  // namespace giamsat::cli
