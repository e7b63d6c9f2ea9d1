// SPDX-License-Identifier: MIT
#include "report/text_table.hpp"

#include <doctest/doctest.h>

namespace giamsat {
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

TEST_CASE("a text cannot steer the terminal") {
    CHECK(table_as_text({{"a", "b"}, {{"\x1b[31m", "x\ty"}}}) == "a      b\n\uFFFD[31m  x y\n");
    CHECK(table_as_text({{"a"}, {}}, true) == "\x1b[1ma\x1b[0m\n");
}

}  // namespace
}  // namespace giamsat
