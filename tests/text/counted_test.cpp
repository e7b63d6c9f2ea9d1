// SPDX-License-Identifier: MIT
#include "text/counted.hpp"

#include <doctest/doctest.h>

namespace giamsat::text {
namespace {

TEST_CASE("one is singular, and zero is plural") {
    CHECK(counted(0, nouns::day) == Bilingual{"0 ngày", "0 days"});
    CHECK(counted(1, nouns::day) == Bilingual{"1 ngày", "1 day"});
    CHECK(counted(2, nouns::day) == Bilingual{"2 ngày", "2 days"});
}

}  // namespace
}  // namespace giamsat::text
