// SPDX-License-Identifier: MIT
#include "text/replaced.hpp"

#include <doctest/doctest.h>

using namespace giamsat;
using namespace giamsat::text;

namespace {

TEST_CASE("each occurrence is replaced, from left to right, and what was put in is not read again") {
    CHECK(replaced("a](b](c", "](", "] (") == "a] (b] (c");
    CHECK(replaced("aaa", "aa", "b") == "ba");
    CHECK(replaced("\\", "\\", "\\\\") == "\\\\");
    CHECK(replaced("Hải Châu", "x", "y") == "Hải Châu");
    CHECK(replaced("", "x", "y") == "");
}

TEST_CASE("what is replaced by nothing is taken out; what then stands together is not read again") {
    CHECK(replaced("xabaxb", "ab", "") == "xaxb");
    CHECK(replaced("aabb", "ab", "") == "ab");
}

}  // namespace
