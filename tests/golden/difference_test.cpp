// SPDX-License-Identifier: MIT
#include "golden/difference.hpp"

#include <doctest/doctest.h>

namespace giamsat::golden {
namespace {

TEST_CASE("a difference shows the lines that differ, and their position") {
    CHECK(difference("a\nb\nc\nd\n", "a\nx\ny\nd\n") == "from line 2:\n-b\n-c\n+x\n+y\n");
    CHECK(difference("a\n", "a\nb\n") == "from line 2:\n+b\n");
    CHECK(difference("a\na\n", "a\n") == "from line 2:\n-a\n");
    CHECK(difference("", "a\n") == "from line 1:\n+a\n");
    CHECK(difference("a\nb", "a\nb\n") == "from line 2:\n-b (no end of line)\n+b\n");
}

}  // namespace
}  // namespace giamsat::golden
