// SPDX-License-Identifier: MIT
#include "text/replaced.hpp"

#include <doctest/doctest.h>

using namespace giamsat;
using namespace giamsat::text;

namespace {

TEST_CASE("each occurrence is replaced, from left to right, and replacements are not searched again") {
    CHECK(replaced("a](b](c", "](", "] (") == "a] (b] (c");
    CHECK(replaced("aaa", "aa", "b") == "ba");
    CHECK(replaced("\\", "\\", "\\\\") == "\\\\");
    CHECK(replaced("Hải Châu", "x", "y") == "Hải Châu");
    CHECK(replaced("", "x", "y") == "");
}

TEST_CASE("replacing by nothing removes the text; the joined parts are not searched again") {
    CHECK(replaced("xabaxb", "ab", "") == "xaxb");
    CHECK(replaced("aabb", "ab", "") == "ab");
}

}  // namespace
