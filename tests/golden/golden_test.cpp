// SPDX-License-Identifier: MIT
// A test for each case in this folder, at any depth, and for each faulty example. README.md describes the cases.
#include "golden/difference.hpp"
#include "golden/registration.hpp"
#include "golden/run_in.hpp"
#include "golden/runner.hpp"
#include "io/files.hpp"
#include "project_directory.hpp"

#include <doctest/doctest.h>

namespace giamsat {
namespace {

namespace fs = std::filesystem;
using Tests = std::map<std::string, golden::NamedTest>;

const fs::path& project() {
    static const fs::path directory = tests::project_directory;
    return directory;
}

Tests golden_cases() {
    Tests tests;
    for (const auto& entry : fs::recursive_directory_iterator(project() / "tests" / "golden")) {
        const auto& file = entry.path();
        if (file.extension() != ".case") continue;
        const auto name = fs::relative(file, project() / "tests").replace_extension().generic_string();
        tests[name] = {file, [file] { golden::check_case(file); }};
    }
    return tests;
}

void check_file_holds(const fs::path& file, const std::string& actual) {
    const auto expected = fs::exists(file) ? io::read_file(file.string(), 1 << 26) : "";
    if (expected == actual) return;
    if (golden::updating()) return io::write_file(file.string(), actual);
    ADD_FAIL_CHECK_AT(file.c_str(), 1, "differs " << golden::difference(expected, actual));
}

// A day after which nothing in the year is still open.
std::string validated(const fs::path& example, const std::string& format) {
    const auto name = example.filename().string();
    return golden::run_in(example.parent_path(), {"validate", "--as-of", "2024-01-31", "--format", format, name}).out;
}

void check_faulty(const fs::path& example) {
    const auto stem = example.parent_path() / (fs::is_directory(example) ? example.filename() : example.stem());
    check_file_holds(stem.string() + ".expected.json", validated(example, "json"));
    check_file_holds(stem.string() + ".expected.txt", validated(example, "text"));
}

// The expected output is beside each example, in NAME.expected.json and NAME.expected.txt.
Tests faulty_examples() {
    Tests tests;
    for (const auto& entry : fs::directory_iterator(project() / "examples" / "faulty")) {
        const auto& example = entry.path();
        if (!entry.is_directory() && !io::has_yaml_name(example.string())) continue;
        tests["golden/examples/faulty/" + example.filename().string()] = {__FILE__,
                                                                          [example] { check_faulty(example); }};
    }
    return tests;
}

[[maybe_unused]] const int added = golden::add_tests(golden_cases()) + golden::add_tests(faulty_examples());

TEST_CASE("there are golden cases and faulty examples") {
    CHECK(!golden_cases().empty());
    CHECK(!faulty_examples().empty());
}

}  // namespace
}  // namespace giamsat
