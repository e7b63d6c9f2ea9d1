// SPDX-License-Identifier: MIT
#include "text/number.hpp"

#include "text/shown.hpp"

#include <doctest/doctest.h>

#include <limits>
#include <string>

using namespace giamsat;
using namespace giamsat::text;

namespace {

constexpr std::int64_t most_count = 999'999'999;
constexpr std::int64_t most_money = 999'999'999'999'999;

std::string digits(std::string_view text, std::int64_t most = most_count) {
    return test::shown(parse_digits(text, most), [](std::int64_t value) { return std::to_string(value); });
}

TEST_CASE("digits are read as a decimal number, with or without leading zeros") {
    CHECK(digits("0") == "0");
    CHECK(digits("7") == "7");
    CHECK(digits("01") == "1");
    CHECK(digits("08") == "8");
    CHECK(digits("000") == "0");
    CHECK(digits("0000000000000000000000000000042") == "42");
    CHECK(digits("999999999") == "999999999");
    CHECK(digits("999999999999999", most_money) == "999999999999999");
    CHECK(digits("9223372036854775807", std::numeric_limits<std::int64_t>::max()) == "9223372036854775807");
}

TEST_CASE("a number above the maximum is out of range, however long it is") {
    CHECK(digits("1000000000") == "out of range");
    CHECK(digits("1000000000000000", most_money) == "out of range");
    CHECK(digits("9223372036854775808", std::numeric_limits<std::int64_t>::max()) == "out of range");
    CHECK(digits("99999999999999999999999999999999") == "out of range");
}

TEST_CASE("anything but digits is malformed") {
    for (const std::string text : {"",
                                   " ",
                                   "1.234",
                                   "1,234",
                                   "1_000",
                                   "1 000",
                                   "-1",
                                   "+1",
                                   "1.5",
                                   "1e3",
                                   "0x1f",
                                   "0b1",
                                   "0o17",
                                   " 1",
                                   "1 ",
                                   "1\n",
                                   "một",
                                   "١",
                                   "１",
                                   "1%",
                                   "~",
                                   "null",
                                   "inf",
                                   "1\xC2\xA0"
                                   "000"}) {
        CAPTURE(text);
        CHECK(digits(text) == "malformed");
    }
    CHECK(digits(std::string_view("1\0", 2)) == "malformed");
}

TEST_CASE("a percentage is rounded to two decimals, but 100 only if it is really reached") {
    CHECK(percentage(0, 1) == 0.0);
    CHECK(percentage(1, 3) == 33.33);
    CHECK(percentage(2, 3) == 66.67);
    CHECK(percentage(13, 14) == 92.86);
    CHECK(percentage(1, 20'000) == 0.01);
    CHECK(percentage(1, 20'001) == 0.0);
    CHECK(percentage(9'999, 10'000) == 99.99);
    CHECK(percentage(99'999, 100'000) == 99.99);
    CHECK(percentage(most_count - 1, most_count) == 99.99);
    CHECK(percentage(1, 1) == 100.0);
    CHECK(percentage(42, 42) == 100.0);
    CHECK(percentage(5, 4) == 125.0);
    CHECK(percentage(4, 3) == 133.33);
    CHECK(percentage(1, 1'000'000'000'000'000) == 0.0);
    CHECK(percentage(999'999'999'999'999, 1'000'000'000'000'000) == 99.99);
    CHECK(percentage(1'000'000'000'000'000, 1'000'000'000'000'000) == 100.0);
}

TEST_CASE("only ASCII digits are digits, and no text is all digits without one") {
    CHECK(all_digits("0123456789"));
    CHECK_FALSE(all_digits(""));
    CHECK_FALSE(all_digits("12a"));
    CHECK_FALSE(all_digits("-1"));
    CHECK_FALSE(all_digits("١٢"));
}

TEST_CASE("decimals as each language writes them") {
    CHECK(shown(92.86) == Bilingual{"92,86", "92.86"});
    CHECK(shown(100.0) == Bilingual{"100", "100"});
    CHECK(shown(33.3) == Bilingual{"33,3", "33.3"});
    CHECK(shown(0.0) == Bilingual{"0", "0"});
}

}  // namespace
