// SPDX-License-Identifier: MIT
// What cannot be tested at run time: a table that lacks a row, or has two exchanged, does not compile.
#include "data/enum_table.hpp"

#include <doctest/doctest.h>

#include <string_view>

using namespace giamsat::data;

namespace {

enum class Colour { red, green };

TEST_CASE("a table has a row for each value of an enumeration") {
    constexpr EnumTable<Colour::green, std::string_view> names({{Colour::red, "đỏ"}, {Colour::green, "xanh"}});
    CHECK(names[Colour::red] == "đỏ");
    CHECK(names[Colour::green] == "xanh");
    CHECK(names.rows().size() == 2);
}

TEST_CASE("rows out of order are found") {
    struct Row {
        Colour key;
    };
    CHECK(in_order_of_keys(std::array{Row{Colour::red}, Row{Colour::green}}, &Row::key));
    CHECK_FALSE(in_order_of_keys(std::array{Row{Colour::green}, Row{Colour::red}}, &Row::key));
}

}  // namespace
