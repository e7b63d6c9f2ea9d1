// SPDX-License-Identifier: MIT
#include "cli/program.hpp"
#include "io/atomic_file.hpp"
#include "io/files.hpp"
#include "temporary_directory.hpp"

#include <doctest/doctest.h>

#include <string>

namespace giamsat::cli {
namespace {

using test::Ran;
using test::run_program;

constexpr std::size_t most_fixed_bytes = 1000;

TEST_CASE("fix --write changes the file, keeps the rest of it, and has nothing to do the second time") {
    const test::TemporaryDirectory directory;
    const auto file = (directory.path() / "report.yaml").string();
    const std::string end = "period: 2023-04\r\nsubmitted: 2023-05-03\r\nactivities: []  # none: yet\r\n";
    io::replace_text(file, "giamsat:report/1\r\nprogramme: danang-2023\r\nunit:hai-chau\r\n" + end);

    const auto ran = run_program({"fix", "--write", "--lang", "en", "--as-of", "2023-05-10", file});
    CHECK(ran.status == 1);
    CHECK(ran.out.empty());
    CHECK(ran.err == "giamsat: " + file + ": fixed 2 lines; 1 error left\n  hint: giamsat validate " + file + "\n");
    CHECK(io::read_file(file, most_fixed_bytes) ==
          "giamsat: report/1\r\nprogramme: danang-2023\r\nunit: hai-chau\r\n" + end);

    CHECK(run_program({"fix", "--write", "-q", "--as-of", "2023-05-10", file}) == Ran{1, "", ""});
}

}  // namespace
}  // namespace giamsat::cli
