// SPDX-License-Identifier: MIT
#include "programme/csv.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace giamsat;
using namespace giamsat::programme;

namespace {

// `line:column[text]` for every field, `|` after every row, `!line:column` for a fault.
std::string csv_shown(std::string_view text) {
    const auto table = read_csv(text);
    const auto place = [](text::Position p) { return std::to_string(p.line) + ":" + std::to_string(p.column); };
    std::string result;
    for (const auto& row : table.rows) {
        for (const auto& field : row.fields) result += place(field.range.start) + "[" + field.text + "]";
        result += "|";
    }
    return table.fault ? result + "!" + place(*table.fault) : result;
}

}  // namespace

TEST_CASE("rows and fields, with their places") {
    CHECK(csv_shown("") == "");
    CHECK(csv_shown("a,b\nc,d\n") == "1:1[a]1:3[b]|2:1[c]2:3[d]|");
    CHECK(csv_shown("a,b\nc,d") == "1:1[a]1:3[b]|2:1[c]2:3[d]|");
    CHECK(csv_shown("a,b\r\nc,d\r\n") == "1:1[a]1:3[b]|2:1[c]2:3[d]|");
    CHECK(csv_shown("\xEF\xBB\xBF"
                    "a,b\n") == "1:1[a]1:3[b]|");
    CHECK(csv_shown("a,,\n") == "1:1[a]1:3[]1:4[]|");
    CHECK(csv_shown("a\n\n\nb\n") == "1:1[a]|4:1[b]|");
    CHECK(csv_shown("Quận,Huyện,x\n") == "1:1[Quận]1:6[Huyện]1:12[x]|");  // columns are code points
}

TEST_CASE("quoted fields") {
    CHECK(csv_shown("\"a,b\",c\n") == "1:1[a,b]1:7[c]|");
    CHECK(csv_shown("\"a \"\"b\"\"\",c\n") == "1:1[a \"b\"]1:11[c]|");
    CHECK(csv_shown("\"a\nb\",c\nd\n") == "1:1[a\nb]2:4[c]|3:1[d]|");
}

TEST_CASE("text is read in NFC") {
    CHECK(csv_shown("Ho\xCC\x80") == "1:1[H\xC3\xB2]|");
}

TEST_CASE("the end of a field") {
    const auto table = read_csv("ab,\"c,d\",e\n");
    REQUIRE(table.rows.size() == 1);
    const auto& fields = table.rows[0].fields;
    CHECK(fields.at(0).range == text::Range{{1, 1}, {1, 3}});
    CHECK(fields.at(1).range == text::Range{{1, 4}, {1, 9}});
    CHECK(fields.at(2).range == text::Range{{1, 10}, {1, 11}});
    CHECK(table.rows[0].range == text::Range{{1, 1}, {1, 11}});
}

TEST_CASE("invalid tables") {
    CHECK(csv_shown("a\nb,c\"d\n") == "1:1[a]|!2:3");    // a quote inside a field
    CHECK(csv_shown("a,\"b\" c\n") == "!1:3");           // text after a quoted field
    CHECK(csv_shown("a\n\"b,c\nd\n") == "1:1[a]|!2:1");  // an unclosed quote
    CHECK(csv_shown("a\nb,\xFF,c\n") == "1:1[a]|!2:3");  // not UTF-8
}
