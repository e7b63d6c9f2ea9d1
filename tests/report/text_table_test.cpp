// SPDX-License-Identifier: MIT
#include "report/text_table.hpp"

#include <doctest/doctest.h>

namespace giamsat::report {
namespace {

TEST_CASE("columns are as wide as their widest text on a terminal") {
    CHECK(table_as_text({{"Đơn vị", "Số", "Ghi chú"}, {{"Hoà Quý", "12", "đủ"}, {"Hải Châu I", "3", ""}}}) ==
          "Đơn vị      Số  Ghi chú\n"
          "Hoà Quý     12  đủ\n"
          "Hải Châu I  3\n");
}

TEST_CASE("empty cells keep their place") {
    CHECK(table_as_text({{"a", "b", "c"}, {{"", "x", ""}, {"1", "", "3"}, {"", "", ""}}}) ==
          "a  b  c\n"
          "   x\n"
          "1     3\n"
          "\n");
}

const std::string wide(60, 'x');

TEST_CASE("if a table is wider than the page, its flexible columns are narrowed") {
    const TextTable table{{"a", "b", "c"}, {{wide, "một hai ba", "bốn năm sáu bảy tám"}}, {{1, 7}, {2, 0}}};
    CHECK(table_as_text(table) == "a" + std::string(61, ' ') + "b        c\n" +  //
                                      wide + "  một hai  bốn năm sáu\n" +        //
                                      std::string(62, ' ') + "ba       bảy tám\n");
}

TEST_CASE("further lines keep the indentation, and numbers are in the first line") {
    const std::string ones(20, '1');
    const TextTable table{{"a", "b"}, {{"  " + wide.substr(10) + " yyyyyyyy", ones}}, {{0, 0}}};
    CHECK(table_as_text(table).ends_with("\n  " + wide.substr(10) + "        " + ones + "\n  yyyyyyyy\n"));
}

TEST_CASE("a tight table has one space between its columns if two are too many") {
    CHECK(table_as_text({{"a", "b"}, {{wide, std::string(18, 'y')}}, {}, true}).find("x  y") != std::string::npos);
    CHECK(table_as_text({{"a", "b"}, {{wide, std::string(19, 'y')}}, {}, true}).find("x y") != std::string::npos);
}

TEST_CASE("a text cannot control the terminal") {
    CHECK(table_as_text({{"a", "b"}, {{"\x1b[31m", "x\ty"}}}) == "a      b\n\uFFFD[31m  x y\n");
    CHECK(table_as_text({{"a"}, {}}, true) == "\x1b[1ma\x1b[0m\n");
}

}  // namespace
}  // namespace giamsat::report
