// SPDX-License-Identifier: MIT
#include "report/wrap.hpp"

#include <doctest/doctest.h>

namespace giamsat::report {
namespace {

TEST_CASE("lines end before the width, indentation counted") {
    CHECK(wrapped("một hai ba", 7) == "một hai\nba\n");
    CHECK(wrapped("một hai ba", 9, 2) == "  một hai\n  ba\n");
    CHECK(wrapped("một hai ba", 8, 2) == "  một\n  hai ba\n");
}

TEST_CASE("further lines may be indented more") {
    CHECK(wrapped("- một hai ba", 9, 2, 2) == "  - một\n    hai\n    ba\n");
}

TEST_CASE("a long word gets its own line, and line breaks are kept") {
    CHECK(wrapped("một haihaihai ba", 5) == "một\nhaihaihai\nba\n");
    CHECK(wrapped("một\n\nhai", 20) == "một\n\nhai\n");
    CHECK(wrapped("", 20) == "\n");
}

}  // namespace
}  // namespace giamsat::report
