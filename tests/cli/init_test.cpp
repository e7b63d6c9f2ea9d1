// SPDX-License-Identifier: MIT
// Files written by `init` are sound, for every level of every programme that comes with the program.
#include "cli/program.hpp"
#include "io/files.hpp"
#include "programme/builtin.hpp"
#include "project_directory.hpp"
#include "temporary_directory.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <filesystem>
#include <sstream>
#include <string>
#include <vector>

namespace giamsat::cli {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;
using test::run_program;
using test::TemporaryDirectory;
using Words = std::vector<std::string>;

const fs::path project = tests::project_directory;

std::vector<fs::path> programmes() {
    std::vector<fs::path> files{project / "examples" / "two-levels-2026" / "programme.yaml",
                                project / "tests" / "golden" / "init" / "programme.yaml"};
    for (const auto& entry : fs::directory_iterator(project / "schemas" / "programmes"))
        if (entry.is_directory()) files.push_back(entry.path() / "programme.yaml");
    std::ranges::sort(files);
    return files;
}

programme::Programme load(const fs::path& file) {
    const auto read = [](const std::string& name) { return io::read_file(name, programme::most_roster_bytes); };
    return *programme::load_programme(file.string(), read(file.string()), read).programme;
}

// Whether the rule is about something still to be filled in or sent, not about structure.
bool is_to_be_filled_in(const std::string& rule) {
    return rule.starts_with("target.") || rule == "figure.missing" || rule == "submission.draft" ||
           rule == "submission.not-owed";
}

// Returns false if the unit does not exist in the period.
bool check_sound(Words init, const std::string& programme) {
    init.insert(init.end(), {"--programme", programme});
    const auto written = run_program(init);
    if (written.status == 2 && written.err.find("--unit") != std::string::npos) return false;
    REQUIRE(written.status == 0);
    REQUIRE(written.err.empty());
    const auto checked = run_program({"validate", "--programme", programme, "--format", "json", "-"},
                                     {.input = written.out, .today = text::make_date(2030, 1, 1)});
    bool draft = false;
    const auto validation = json::parse(checked.out);
    for (const auto& finding : validation["findings"]) {
        draft |= finding["rule"] == "submission.draft" || finding["rule"].get<std::string>().starts_with("target.");
        if (!is_to_be_filled_in(finding["rule"])) FAIL_CHECK(written.out << finding["message"]);
    }
    CHECK(draft);
    return true;
}

// The first and last unit of each level.
std::vector<std::string> units_to_try(const programme::Programme& programme) {
    std::vector<std::string> units;
    for (const auto level : programme.levels.indices()) {
        const auto all = programme.roster.subtree_at(programme.roster.root(), level);
        if (all.empty()) continue;
        units.push_back(programme.unit(all.front()).id);
        if (all.size() > 1) units.push_back(programme.unit(all.back()).id);
    }
    return units;
}

Words periods_of_reports(int year) {
    const auto y = std::to_string(year);
    return {y + "-02", y + "-H2", y, y + "-05-10/" + y + "-05-20"};
}

TEST_CASE("plans and reports of every level are sound as written") {
    for (const auto& file : programmes()) {
        const auto programme = load(file);
        for (const auto& unit : units_to_try(programme))
            for (const auto* lang : {"vi", "en"}) {
                check_sound({"init", "plan", "--unit", unit, "--lang", lang}, file.string());
                for (const auto& period : periods_of_reports(programme.year))
                    check_sound({"init", "report", "--unit", unit, "--period", period, "--lang", lang}, file.string());
            }
    }
}

// The samples as an officer uses them: without the leading `# `.
std::string with_samples(const std::string& text) {
    std::string result;
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);)
        result += (line.starts_with("#   - ") || line.starts_with("#     - ") ? line.substr(2) : line) + '\n';
    return result;
}

void check_samples(const Words& init, const std::string& programme) {
    const auto written = run_program(init);
    REQUIRE(written.status == 0);
    const auto text = with_samples(written.out);
    CHECK(text != written.out);
    const auto checked = run_program({"validate", "--programme", programme, "--format", "json", "-"},
                                     {.input = text, .today = text::make_date(2030, 1, 1)});
    const auto validation = json::parse(checked.out);
    for (const auto& finding : validation["findings"])
        if (!is_to_be_filled_in(finding["rule"])) FAIL_CHECK(text << finding["message"]);
}

TEST_CASE("the samples in the comments are valid in their places") {
    for (const auto& file : programmes()) {
        const auto name = file.string();
        const auto programme = load(file);
        const auto unit = programme.unit(programme.unit(programme.roster.root()).children.front()).id;
        const auto month = std::to_string(programme.year) + "-01";
        check_samples({"init", "plan", "--programme", name, "--unit", unit}, name);
        check_samples({"init", "report", "--programme", name, "--unit", unit, "--period", month, "--lang", "en"}, name);
    }
}

TEST_CASE("a month that begins in the previous year") {
    const TemporaryDirectory directory;
    const auto golden = project / "tests" / "golden" / "init";
    const auto text = io::read_file((golden / "programme.yaml").string(), 1'000'000);
    const auto file = directory.file("programme.yaml", text + "month: nd09\n");
    directory.file("roster.csv", io::read_file((golden / "roster.csv").string(), 1'000'000));
    for (const auto* month : {"2025-01", "2025-03", "2025-12"}) {
        CHECK(check_sound({"init", "report", "--unit", "bac", "--period", month}, file));
        check_samples({"init", "report", "--programme", file, "--unit", "bac", "--period", month}, file);
    }
}

TEST_CASE("a quarterly report, if the programme asks for one") {
    const auto file = (project / "examples" / "two-levels-2026" / "programme.yaml").string();
    CHECK(check_sound({"init", "report", "--unit", "hpn-cong-an", "--period", "2026-Q1", "--lang", "en"}, file));
}

TEST_CASE("a file is written completely, and not over another one") {
    const TemporaryDirectory directory;
    const auto file = (directory.path() / "ke-hoach.yaml").string();
    const Words words{"init", "plan", "--unit", "hai-chau", "-o", file};
    const auto printed = run_program({"init", "plan", "--unit", "hai-chau"});
    CHECK(run_program(words) ==
          test::Ran{0, "",
                    "giamsat: đã ghi " + file + "\n  gợi ý: điền vào, rồi kiểm tra: giamsat validate " + file + "\n"});
    CHECK(io::read_file(file, 1'000'000) == printed.out);

    io::write_file(file, "số liệu đã điền");
    CHECK(run_program(words).status == 2);
    CHECK(io::read_file(file, 1'000'000) == "số liệu đã điền");

    auto forced = words;
    forced.insert(forced.end(), {"--force", "-q"});
    CHECK(run_program(forced) == test::Ran{0, "", ""});
    CHECK(io::read_file(file, 1'000'000) == printed.out);
}

const fs::path year = project / "examples" / "danang-2023";

Words with_date(Words words) {
    words.insert(words.end(), {"--as-of", "2024-01-31"});
    return words;
}

// The file sent by an officer who has nothing to add.
std::string submitted(const std::string& text) {
    const std::string key = "\nsubmitted:";
    const auto at = text.find(key) + key.size();
    return text.substr(0, at) + " 2024-01-31" + text.substr(at);
}

json findings_of(const std::string& period, const Words& files) {
    Words words{"rollup", "--unit", "hai-chau", "--period", period, "--format", "json"};
    words.insert(words.end(), files.begin(), files.end());
    return json::parse(run_program(with_date(words)).out)["findings"];
}

TEST_CASE("a half-year that is summed agrees with its months") {
    const TemporaryDirectory directory;
    const auto months = (year / "bao-cao").string();
    const auto sum =
        run_program(with_date({"init", "report", "--unit", "hai-chau", "--period", "2023-H1", "--from", months}));
    REQUIRE(sum.status == 0);
    const auto file = directory.file("2023-H1.yaml", submitted(sum.out));
    CHECK(run_program(with_date({"validate", file})).status == 0);
    Words files{file};
    for (int month = 1; month <= 6; ++month)
        files.push_back((year / "bao-cao" / ("2023-0" + std::to_string(month))).string());
    for (const auto& finding : findings_of("2023-H1", files)) CHECK(finding["rule"] != "submission.mismatch");
}

TEST_CASE("carried-over stocks are valid, and new figures are still to be filled in") {
    const TemporaryDirectory directory;
    const auto april = (year / "bao-cao" / "2023-04" / "hai-chau.yaml").string();
    const auto may = run_program({"init", "report", "--unit", "hai-chau", "--period", "2023-05", "--from", april});
    REQUIRE(may.status == 0);
    CHECK(may.out.find("branches: {total: 21, monitoring: 21}\n      violence_cases: {found: , monitored: ,") !=
          may.out.npos);
    const auto file = directory.file("2023-05.yaml", may.out);
    const auto checked = json::parse(run_program(with_date({"validate", "--format", "json", file})).out);
    for (const auto& finding : checked["findings"]) CHECK(is_to_be_filled_in(finding["rule"]));
}

TEST_CASE("next year's programme, made from each programme, is sound and usable") {
    for (const auto& original : programmes()) {
        const TemporaryDirectory directory;
        const auto file = (directory.path() / "new" / "next.yaml").string();
        const auto was = load(original);
        const Words words{"init", "programme", "--programme", original.string(), "-o", file, "-q"};
        REQUIRE(run_program(words) == test::Ran{0, "", ""});
        const auto next = load(file);
        CHECK(next.year == was.year + 1);
        CHECK(next.id != was.id);
        CHECK(next.targets.size() == was.targets.size());
        CHECK(next.roster.size() == was.roster.size());
        CHECK(run_program({"targets", "--programme", file}).status == 0);
        CHECK(check_sound({"init", "plan", "--unit", next.unit(next.roster.root()).id}, file));

        CHECK(run_program(words).status == 2);
        auto forced = words;
        forced.emplace_back("--force");
        CHECK(run_program(forced).status == 0);
    }
}

TEST_CASE("next year's programme is written beside the old one, and does not replace a different roster") {
    const TemporaryDirectory directory;
    const auto golden = project / "tests" / "golden" / "init";
    const auto copied = [&](const std::string& name) {
        return directory.file(name, io::read_file((golden / name).string(), 1'000'000));
    };
    const auto file = copied("programme.yaml");
    const auto roster = copied("roster.csv");
    const auto next = (directory.path() / "next.yaml").string();
    CHECK(run_program({"init", "programme", "--programme", file, "-o", next, "-q"}) == test::Ran{0, "", ""});

    const auto other = directory.file("other/roster.csv", "id,code,level,parent,name,opened,closed,successors\n");
    const auto refused = run_program(
        {"init", "programme", "--programme", file, "-o", (directory.path() / "other" / "next.yaml").string()});
    CHECK(refused.status == 2);
    CHECK(refused.err.find(other) != std::string::npos);
    CHECK_FALSE(fs::exists(directory.path() / "other" / "next.yaml"));
    CHECK(fs::exists(roster));
}

}  // namespace
}  // namespace giamsat::cli
