// SPDX-License-Identifier: MIT
// Cases found by folder: a new case is files and no code.
//
// A folder here, however deep, holds `args` (one word a line), perhaps `stdin`, whatever files the words name, and what
// must come out: `stdout`, `stderr` (none where there is no such file) and `status`. It runs with that folder as
// working directory.
//
// Each file and folder of examples/faulty is a case of `validate` as well; what must come out lies beside it, as
// NAME.expected.json and NAME.expected.txt.
//
// With GIAMSAT_UPDATE_GOLDEN=1 what came out is written instead of compared: read the difference before it is kept.
#include "cli/program.hpp"
#include "io/files.hpp"
#include "project_directory.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <sstream>

namespace giamsat {
namespace {

namespace fs = std::filesystem;
using Lines = std::vector<std::string>;

constexpr std::size_t most_bytes = 64 * 1024 * 1024;
const fs::path project = giamsat::tests::project_directory;

bool updating() {
    const char* value = std::getenv("GIAMSAT_UPDATE_GOLDEN");
    return value != nullptr && std::string_view(value) == "1";
}

std::string read(const fs::path& file) {
    return io::read_file(file.string(), most_bytes);
}

Lines lines_of(const std::string& text) {
    Lines lines;
    std::istringstream in(text);
    for (std::string line; std::getline(in, line);) lines.push_back(line);
    return lines;
}

// The lines that differ, those of `expected` after `-`, those of `actual` after `+`.
std::string difference(const std::string& expected, const std::string& actual) {
    const auto was = lines_of(expected);
    const auto is = lines_of(actual);
    const auto least = std::min(was.size(), is.size());
    std::size_t before = 0;
    while (before < least && was[before] == is[before]) ++before;
    std::size_t after = 0;
    while (after < least - before && was[was.size() - 1 - after] == is[is.size() - 1 - after]) ++after;
    std::string text = "from line " + std::to_string(before + 1) + ":\n";
    for (auto i = before; i < was.size() - after; ++i) text += "-" + was[i] + "\n";
    for (auto i = before; i < is.size() - after; ++i) text += "+" + is[i] + "\n";
    return text;
}

// The file must hold that text; where it is not needed, no file is as good as an empty one.
void check_file_holds(const fs::path& file, const std::string& actual, bool needed) {
    if (updating()) {
        if (needed || !actual.empty()) io::write_file(file.string(), actual);
        if (!needed && actual.empty()) fs::remove(file);
        return;
    }
    const auto name = fs::relative(file, project).string();
    if (!fs::exists(file) && needed) {
        FAIL_CHECK(name << " is missing");
        return;
    }
    const auto expected = fs::exists(file) ? read(file) : "";
    if (expected != actual) FAIL_CHECK(name << ' ' << difference(expected, actual));
}

test::Ran run_in(const fs::path& folder, Lines words, const std::string& input = {}) {
    const auto before = fs::current_path();
    fs::current_path(folder);
    auto ran = test::run_program(words, {.input = input});
    fs::current_path(before);
    return ran;
}

std::vector<fs::path> sorted_entries(const fs::path& folder) {
    std::vector<fs::path> entries;
    for (const auto& entry : fs::directory_iterator(folder)) entries.push_back(entry.path());
    std::ranges::sort(entries);
    return entries;
}

std::vector<fs::path> folders_with_args(const fs::path& top) {
    std::vector<fs::path> folders;
    for (const auto& entry : fs::recursive_directory_iterator(top))
        if (entry.path().filename() == "args") folders.push_back(entry.path().parent_path());
    std::ranges::sort(folders);
    return folders;
}

void check_case(const fs::path& folder) {
    const auto input = fs::exists(folder / "stdin") ? read(folder / "stdin") : "";
    const auto ran = run_in(folder, lines_of(read(folder / "args")), input);
    check_file_holds(folder / "stdout", ran.out, true);
    check_file_holds(folder / "stderr", ran.err, false);
    check_file_holds(folder / "status", std::to_string(ran.status) + '\n', true);
}

TEST_CASE("golden cases") {
    int cases = 0;
    for (const auto& folder : folders_with_args(project / "tests" / "golden")) {
        check_case(folder);
        ++cases;
    }
    CHECK(cases > 0);
}

// The day after which nothing of the year is open any more.
Lines validate_faulty(const std::string& name, const std::string& format) {
    return {"validate", "--as-of", "2024-01-31", "--format", format, name};
}

TEST_CASE("faulty examples") {
    const auto folder = project / "examples" / "faulty";
    int cases = 0;
    for (const auto& entry : sorted_entries(folder)) {
        if (!fs::is_directory(entry) && !io::has_yaml_name(entry.string())) continue;
        const auto name = entry.filename().string();
        const auto stem = folder / (fs::is_directory(entry) ? entry.filename() : entry.stem());
        check_file_holds(stem.string() + ".expected.json", run_in(folder, validate_faulty(name, "json")).out, true);
        check_file_holds(stem.string() + ".expected.txt", run_in(folder, validate_faulty(name, "text")).out, true);
        ++cases;
    }
    CHECK(cases > 0);
}

TEST_CASE("a difference shows the lines that differ, and where they begin") {
    CHECK(difference("a\nb\nc\nd\n", "a\nx\ny\nd\n") == "from line 2:\n-b\n-c\n+x\n+y\n");
    CHECK(difference("a\n", "a\nb\n") == "from line 2:\n+b\n");
    CHECK(difference("a\na\n", "a\n") == "from line 2:\n-a\n");
    CHECK(difference("", "a\n") == "from line 1:\n+a\n");
}

}  // namespace
}  // namespace giamsat
