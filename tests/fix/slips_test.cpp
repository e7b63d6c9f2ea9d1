// SPDX-License-Identifier: MIT
#include "fix/slips.hpp"

#include <doctest/doctest.h>

#include <array>
#include <string>

namespace giamsat::fix {
namespace {

std::string undone(std::string_view line) {
    return without_slips(parts_of({line}).front()).line;
}

struct Row {
    std::string_view typed;
    std::string_view meant;
};

TEST_CASE("slips are undone") {
    constexpr std::array rows{
        Row{"unit:thanh-binh", "unit: thanh-binh"},
        Row{"unit：thanh-binh", "unit: thanh-binh"},
        Row{"{total:14,monitoring:14}", "{total: 14,monitoring: 14}"},
        Row{"- kind:law-day", "- kind: law-day"},
        Row{"-unit: x", "- unit: x"},
        Row{"  –unit: x", "  - unit: x"},
        Row{"— a", "- a"},
        Row{"• a", "- a"},
        Row{"+ a", "- a"},
        Row{"a:\u00A0b", "a: b"},
        Row{"a: “b: c”", "a: \"b: c\""},
        Row{"[“a”, «b»]", "[\"a\", \"b\"]"},
        Row{"｛a: 1，b: 2｝", "{a: 1,b: 2}"},
    };
    for (const auto& row : rows) CHECK(undone(row.typed) == row.meant);
}

TEST_CASE("what is no slip is left") {
    constexpr std::array rows{
        "unit: thanh-binh",
        "note: see https://example.org",
        "when: 10:30",
        "{total: 14}",
        "-5",
        "--- ",
        "a: b – c",
        "a: “b” and “c”",
        "a: “b \"c\" d”",
        "a: x-unit:y",
    };
    for (const auto row : rows) CHECK(undone(row) == row);
}

}  // namespace
}  // namespace giamsat::fix
