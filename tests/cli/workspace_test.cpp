// SPDX-License-Identifier: MIT
// Command line, then environment variable, then workspace.
#include "cli/program.hpp"
#include "temporary_directory.hpp"

#include <doctest/doctest.h>

namespace giamsat::cli {
namespace {

using test::run_program;
using test::TemporaryDirectory;

TEST_CASE("an environment variable overrides the workspace, the command line overrides both") {
    const TemporaryDirectory directory;
    directory.file("giamsat.yaml", "giamsat: workspace/1\nreports: in\nlanguage: en\n");
    directory.file("in/.keep", "");
    const auto said = [&](std::vector<std::string> words, std::map<std::string, std::string> variables) {
        words.insert(words.begin(), {"-C", directory.path().string(), "validate"});
        return run_program(words, {.variables = std::move(variables)}).err.substr(0, 30);
    };
    CHECK(said({}, {}) == "giamsat: there is no plan or r");
    CHECK(said({}, {{"GIAMSAT_LANG", "vi"}}) == std::string("giamsat: không có kế hoạch").substr(0, 30));
    CHECK(said({"--lang", "en"}, {{"GIAMSAT_LANG", "vi"}}) == "giamsat: there is no plan or r");
}

TEST_CASE("without directories in the workspace something must be named") {
    const TemporaryDirectory directory;
    directory.file("giamsat.yaml", "giamsat: workspace/1\nlanguage: en\n");
    CHECK(run_program({"-C", directory.path().string(), "status"}).err ==
          "giamsat: no file or directory given\n"
          "  hint: name .yaml files, directories that contain them, or `-` for standard input\n");
}

TEST_CASE("help and version work even with a faulty workspace") {
    const TemporaryDirectory directory;
    directory.file("giamsat.yaml", "nonsense: 1\n");
    CHECK(run_program({"-C", directory.path().string(), "validate", "--help"}).status == 0);
    CHECK(run_program({"-C", directory.path().string(), "--version"}).status == 0);
    CHECK(run_program({"-C", directory.path().string(), "validate"}).status == 2);
}

}  // namespace
}  // namespace giamsat::cli
