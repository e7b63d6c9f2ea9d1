// SPDX-License-Identifier: MIT
#include "text/join.hpp"

#include <doctest/doctest.h>

#include <array>
#include <ranges>
#include <vector>

using namespace giamsat;
using namespace giamsat::text;

namespace {

TEST_CASE("parts are joined with what stands between them") {
    CHECK(join(std::vector<std::string>{}, ", ").empty());
    CHECK(join(std::vector<std::string>{"a"}, ", ") == "a");
    CHECK(join(std::array<std::string_view, 3>{"a", "", "c"}, ", ") == "a, , c");
    CHECK(join(std::views::iota(1, 4), "+", [](int number) { return std::to_string(number); }) == "1+2+3");
}

TEST_CASE("parts in two languages make a text in two languages") {
    const std::vector<Bilingual> units{{"xã", "commune"}, {"phường", "ward"}};
    CHECK(join(units, "; ") == Bilingual{"xã; phường", "commune; ward"});
    CHECK(join(units, ", ", &Bilingual::en) == "commune, ward");
}

TEST_CASE("words are listed in backticks") {
    CHECK(listed(std::vector<std::string>{"a", "b"}) == "`a`, `b`");
    CHECK(alternatives(std::vector<std::string>{"a", "b", "c"}) == Bilingual{"`a`, `b` hoặc `c`", "`a`, `b` or `c`"});
    CHECK(alternatives(std::vector<std::string>{}).empty());
}

}  // namespace
