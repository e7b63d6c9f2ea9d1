// SPDX-License-Identifier: MIT
#include "text/lines.hpp"

#include <doctest/doctest.h>

using namespace giamsat::text;

namespace {

using Parts = std::vector<std::string_view>;

TEST_CASE("a text is split at each separator") {
    CHECK(split("", ';') == Parts{""});
    CHECK(split("a", ';') == Parts{"a"});
    CHECK(split("a;;b;", ';') == Parts{"a", "", "b", ""});
}

TEST_CASE("the lines of a file") {
    CHECK(lines("").empty());
    CHECK(lines("\n") == Parts{""});
    CHECK(lines("a\n\nb") == Parts{"a", "", "b"});
    CHECK(lines("a\nb\n") == Parts{"a", "b"});
    CHECK(first_line("a\nb") == "a");
    CHECK(first_line("a") == "a");
}

TEST_CASE("a byte-order mark is taken off once") {
    CHECK(without_byte_order_mark("\xEF\xBB\xBF"
                                  "a") == "a");
    CHECK(without_byte_order_mark("a") == "a");
    CHECK(without_byte_order_mark("").empty());
}

}  // namespace
