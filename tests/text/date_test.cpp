// SPDX-License-Identifier: MIT
#include "text/date.hpp"

#include "text/shown.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace giamsat;
using namespace giamsat::text;

namespace {

std::string date(std::string_view text) {
    return test::shown(parse_date(text), [](Date day) { return iso(day); });
}

TEST_CASE("dates are read in ISO 8601 and in the Vietnamese form") {
    CHECK(date("2023-02-15") == "2023-02-15");
    CHECK(date("15/02/2023") == "2023-02-15");
    CHECK(date("5/2/2023") == "2023-02-05");
    CHECK(date("05/2/2023") == "2023-02-05");
    CHECK(date("5/02/2023") == "2023-02-05");
    CHECK(date("31/12/2023") == "2023-12-31");
    CHECK(date("0001-01-01") == "0001-01-01");
    CHECK(date("9999-12-31") == "9999-12-31");
}

TEST_CASE("a day that does not exist in the calendar is out of range") {
    for (const std::string text :
         {"02/15/2023", "2023-02-30", "30/02/2023", "2023-13-01", "2023-00-10", "2023-04-00", "2023-04-31", "31/4/2023",
          "0/4/2023", "1/0/2023", "99/99/2023", "0000-01-01", "1/1/0000"}) {
        CAPTURE(text);
        CHECK(date(text) == "out of range");
    }
}

TEST_CASE("leap years: every fourth year, but only every fourth century") {
    CHECK(date("2024-02-29") == "2024-02-29");
    CHECK(date("29/2/2000") == "2000-02-29");
    CHECK(date("2023-02-28") == "2023-02-28");
    CHECK(date("2023-02-29") == "out of range");
    CHECK(date("29/02/1900") == "out of range");
    CHECK(date("2100-02-29") == "out of range");
}

TEST_CASE("anything else is malformed") {
    for (const std::string text : {"",
                                   "2023",
                                   "2023-02",
                                   "15.02.2023",
                                   "15-02-2023",
                                   "2023/02/15",
                                   "2023-2-15",
                                   "2023-02-5",
                                   "20230215",
                                   "15/02/23",
                                   "15/02/02023",
                                   "015/02/2023",
                                   "15/002/2023",
                                   "15/02",
                                   "/02/2023",
                                   "15//2023",
                                   "15/02/",
                                   "15/02/2023/",
                                   " 2023-02-15",
                                   "2023-02-15 ",
                                   "2023-02-15T00:00",
                                   "+023-02-15",
                                   "2023-0a-15",
                                   "-1/02/2023",
                                   "ngày 15/02/2023",
                                   "15 / 02 / 2023"}) {
        CAPTURE(text);
        CHECK(date(text) == "malformed");
    }
}

TEST_CASE("the parts of a date, and how it is written") {
    const auto day = make_date(2023, 2, 5);
    CHECK(year_of(day) == 2023);
    CHECK(month_of(day) == 2);
    CHECK(iso(day) == "2023-02-05");
    CHECK(shown(day) == "05/02/2023");
    CHECK(iso(make_date(987, 12, 31)) == "0987-12-31");
    CHECK(shown(make_date(987, 12, 31)) == "31/12/0987");
    CHECK(make_date(2023, 3, 1) - make_date(2023, 2, 28) == std::chrono::days(1));
    CHECK(make_date(2024, 3, 1) - make_date(2024, 2, 28) == std::chrono::days(2));
}

}  // namespace
