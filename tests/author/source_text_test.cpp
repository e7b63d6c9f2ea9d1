// SPDX-License-Identifier: MIT
#include "author/source_text.hpp"

#include <doctest/doctest.h>

namespace giamsat::author {
namespace {

TEST_CASE("places become bytes, by code points") {
    const SourceText source("năm: 2024\r\nđơn vị: hòa\n");
    CHECK(source.of({{1, 6}, {1, 10}}) == "2024");
    CHECK(source.of({{2, 1}, {2, 7}}) == "đơn vị");
    CHECK(source.of({{2, 9}, {3, 1}}) == "hòa\n");
}

TEST_CASE("a byte-order mark is not part of the text") {
    const SourceText source("\xEF\xBB\xBFyear: 2024");
    CHECK(source.text() == "year: 2024");
    CHECK(source.of({{1, 7}, {1, 11}}) == "2024");
}

TEST_CASE("combining marks count as separate code points") {
    const SourceText source("a\u0306: 2024");
    CHECK(source.of({{1, 5}, {1, 9}}) == "2024");
}

TEST_CASE("places after the end are at the end") {
    const SourceText source("a: b");
    CHECK(source.of({{1, 4}, {1, 99}}) == "b");
    CHECK(source.of({{9, 1}, {9, 2}}).empty());
}

}  // namespace
}  // namespace giamsat::author
