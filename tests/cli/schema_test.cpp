// SPDX-License-Identifier: MIT
#include "cli/program.hpp"
#include "io/files.hpp"
#include "temporary_directory.hpp"

#include <doctest/doctest.h>

#include <string>

namespace giamsat::cli {
namespace {

using test::Ran;
using test::run_program;

constexpr std::size_t most_schema_bytes = std::size_t{1} << 20U;

TEST_CASE("schema -o writes the same as standard output, over an old file only if asked to") {
    const test::TemporaryDirectory directory;
    const auto file = (directory.path() / "report.schema.json").string();
    const auto printed = run_program({"schema", "report"});
    CHECK(printed.status == 0);
    CHECK(printed.err.empty());

    CHECK(run_program({"schema", "report", "-o", file}) == Ran{0, "", "giamsat: đã ghi " + file + "\n"});
    CHECK(io::read_file(file, most_schema_bytes) == printed.out);
    CHECK(run_program({"schema", "plan", "-o", file, "--lang", "en"}) ==
          Ran{2, "",
              "giamsat: --out: the file `" + file +
                  "` exists; not overwritten\n"
                  "  hint: choose another name, or add `--force` to replace it\n"});
    CHECK(io::read_file(file, most_schema_bytes) == printed.out);
    CHECK(run_program({"schema", "plan", "-q", "-o", file, "--force"}) == Ran{0, "", ""});
    CHECK(io::read_file(file, most_schema_bytes) == run_program({"schema", "plan"}).out);
}

TEST_CASE("the schema of programmes is printed even if the programme is faulty") {
    const auto printed = run_program({"schema", "programme"});
    CHECK(printed.status == 0);
    const test::TemporaryDirectory directory;
    const auto faulty = directory.file("programme.yaml", "giamsat: programme/1\n");
    CHECK(run_program({"schema", "programme", "--programme", faulty}) == printed);
    const auto refused = run_program({"schema", "plan", "--programme", faulty});
    CHECK(refused.status == 1);
    CHECK(refused.out.empty());
}

}  // namespace
}  // namespace giamsat::cli
