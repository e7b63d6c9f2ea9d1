// SPDX-License-Identifier: MIT
#include "text/period.hpp"

#include "text/shown.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace giamsat;
using namespace giamsat::text;

namespace {

std::string shown_days(const Days& days) {
    return iso(days.first) + ".." + iso(days.last);
}

std::string kind_of(const Period& period) {
    switch (period.kind) {
        case Period::Kind::day:
            return "day";
        case Period::Kind::month:
            return "month";
        case Period::Kind::quarter:
            return "quarter";
        case Period::Kind::half:
            return "half";
        case Period::Kind::year:
            return "year";
        case Period::Kind::span:
            return "span";
    }
    return "?";
}

std::string period(std::string_view text) {
    return test::shown(parse_period(text), [](const Period& p) { return kind_of(p) + " " + shown_days(p.days); });
}

TEST_CASE("every form of a period, with its days") {
    CHECK(period("2023-04") == "month 2023-04-01..2023-04-30");
    CHECK(period("04/2023") == "month 2023-04-01..2023-04-30");
    CHECK(period("4/2023") == "month 2023-04-01..2023-04-30");
    CHECK(period("12/2023") == "month 2023-12-01..2023-12-31");
    CHECK(period("2023-02") == "month 2023-02-01..2023-02-28");
    CHECK(period("2024-02") == "month 2024-02-01..2024-02-29");
    CHECK(period("2023-Q1") == "quarter 2023-01-01..2023-03-31");
    CHECK(period("2023-Q3") == "quarter 2023-07-01..2023-09-30");
    CHECK(period("2023-Q4") == "quarter 2023-10-01..2023-12-31");
    CHECK(period("2023-H1") == "half 2023-01-01..2023-06-30");
    CHECK(period("2023-H2") == "half 2023-07-01..2023-12-31");
    CHECK(period("2023") == "year 2023-01-01..2023-12-31");
    CHECK(period("9999") == "year 9999-01-01..9999-12-31");
    CHECK(period("2023-05-10/2023-05-20") == "span 2023-05-10..2023-05-20");
    CHECK(period("2023-05-10/2023-05-10") == "span 2023-05-10..2023-05-10");
    CHECK(period("2022-12-31/2023-01-01") == "span 2022-12-31..2023-01-01");
    CHECK(period("2023-04-18") == "day 2023-04-18..2023-04-18");
    CHECK(period("18/4/2023") == "day 2023-04-18..2023-04-18");
}

TEST_CASE("a period that does not exist in the calendar is out of range") {
    for (const std::string text :
         {"2023-13", "2023-00", "13/2023", "0/2023", "00/2023", "2023-Q0", "2023-Q5", "2023-H0", "2023-H3", "0000",
          "0000-04", "4/0000", "0000-Q1", "2023-04-31", "31/4/2023", "2023-05-10/2023-05-09", "2023-02-30/2023-03-01",
          "2023-02-01/2023-02-30"}) {
        CAPTURE(text);
        CHECK(period(text) == "out of range");
    }
}

TEST_CASE("anything else is malformed") {
    for (const std::string text : {"",
                                   "23",
                                   "202",
                                   "20234",
                                   "2023-4",
                                   "2023-004",
                                   "004/2023",
                                   "4/23",
                                   "/2023",
                                   "4/",
                                   "2023/04",
                                   "2023.04",
                                   "04-2023",
                                   "2023-q3",
                                   "2023-h1",
                                   "2023-Q",
                                   "2023Q3",
                                   "2023-QX",
                                   "2023-Hx",
                                   "Q3/2023",
                                   "2023-Q3 ",
                                   " 2023",
                                   "tháng 4/2023",
                                   "2O23",
                                   "2023-05-10/2023-05-2",
                                   "2023-05-10/20/05/2023",
                                   "10/05/2023/20/05/2023",
                                   "2023-05-10-2023-05-20",
                                   "2023-05-10/2023-05-xx",
                                   "2023-05-1x/2023-05-20",
                                   "2023-05-10 2023-05-20",
                                   "2023-04/2023-05",
                                   "+023",
                                   "-023"}) {
        CAPTURE(text);
        CHECK(period(text) == "malformed");
    }
}

TEST_CASE("the cuts of a year are contiguous") {
    for (const auto cut : {Cut::month, Cut::quarter, Cut::half, Cut::year}) {
        const auto all = periods_of(cut, 2024);
        CHECK(static_cast<int>(all.size()) * months_in(cut) == 12);
        CHECK(all.front().days.first == make_date(2024, 1, 1));
        CHECK(all.back().days.last == make_date(2024, 12, 31));
        for (std::size_t i = 1; i < all.size(); ++i)
            CHECK(all[i].days.first == all[i - 1].days.last + std::chrono::days(1));
        for (std::size_t i = 0; i < all.size(); ++i) CHECK(all[i] == period_of(cut, 2024, static_cast<int>(i) + 1));
    }
}

TEST_CASE("the machine form is read back as the same period") {
    for (const std::string text : {"2023-04", "2023-12", "2023-Q1", "2023-Q4", "2023-H1", "2023-H2", "2023",
                                   "2023-04-18", "2023-05-10/2023-05-20", "0987-01"}) {
        CAPTURE(text);
        CHECK(iso(parse_period(text).value) == text);
    }
    CHECK(iso(parse_period("4/2023").value) == "2023-04");
    CHECK(iso(parse_period("18/4/2023").value) == "2023-04-18");
}

TEST_CASE("the form for people, in both languages") {
    const auto words = [](std::string_view text) { return shown(parse_period(text).value); };
    CHECK(words("2023-04") == Bilingual{"tháng 4/2023", "4/2023"});
    CHECK(words("2023-12") == Bilingual{"tháng 12/2023", "12/2023"});
    CHECK(words("2023-Q1") == Bilingual{"quý I/2023", "quarter 1 of 2023"});
    CHECK(words("2023-Q2") == Bilingual{"quý II/2023", "quarter 2 of 2023"});
    CHECK(words("2023-Q3") == Bilingual{"quý III/2023", "quarter 3 of 2023"});
    CHECK(words("2023-Q4") == Bilingual{"quý IV/2023", "quarter 4 of 2023"});
    CHECK(words("2023-H1") == Bilingual{"6 tháng đầu năm 2023", "the first half of 2023"});
    CHECK(words("2023-H2") == Bilingual{"6 tháng cuối năm 2023", "the second half of 2023"});
    CHECK(words("2023") == Bilingual{"năm 2023", "2023"});
    CHECK(words("2023-04-18") == Bilingual{"18/04/2023", "18/04/2023"});
    CHECK(words("2023-05-10/2023-05-20") == Bilingual{"từ 10/05/2023 đến 20/05/2023", "10/05/2023 to 20/05/2023"});
}

std::string reported(std::string_view text, MonthRule rule) {
    return shown_days(reporting_days(parse_period(text).value, rule));
}

TEST_CASE("a report covers its calendar days, or under Decree 09/2019 those from the 15th to the 14th") {
    CHECK(reported("2023-04", MonthRule::calendar) == "2023-04-01..2023-04-30");
    CHECK(reported("2023", MonthRule::calendar) == "2023-01-01..2023-12-31");
    CHECK(reported("2023-04", MonthRule::nd09) == "2023-03-15..2023-04-14");
    CHECK(reported("2023-03", MonthRule::nd09) == "2023-02-15..2023-03-14");
    CHECK(reported("2024-03", MonthRule::nd09) == "2024-02-15..2024-03-14");
    CHECK(reported("2023-01", MonthRule::nd09) == "2023-01-01..2023-01-14");
    CHECK(reported("2023-12", MonthRule::nd09) == "2023-11-15..2023-12-31");
    CHECK(reported("2023-Q1", MonthRule::nd09) == "2023-01-01..2023-03-14");
    CHECK(reported("2023-Q3", MonthRule::nd09) == "2023-06-15..2023-09-14");
    CHECK(reported("2023-H1", MonthRule::nd09) == "2023-01-01..2023-06-14");
    CHECK(reported("2023-H2", MonthRule::nd09) == "2023-06-15..2023-12-31");
    CHECK(reported("2023", MonthRule::nd09) == "2023-01-01..2023-12-31");
    CHECK(reported("2023-05-10/2023-05-20", MonthRule::nd09) == "2023-05-10..2023-05-20");
    CHECK(reported("2023-04-18", MonthRule::nd09) == "2023-04-18..2023-04-18");
}

TEST_CASE("a span of exactly a month, quarter, half or year is that period") {
    const auto of = [](std::string_view span, MonthRule rule) {
        return iso(recognized(parse_period(span).value, rule));
    };
    CHECK(of("2024-02-01/2024-02-29", MonthRule::calendar) == "2024-02");
    CHECK(of("2023-02-01/2023-02-28", MonthRule::calendar) == "2023-02");
    CHECK(of("2024-02-01/2024-02-28", MonthRule::calendar) == "2024-02-01/2024-02-28");
    CHECK(of("2023-04-01/2023-06-30", MonthRule::calendar) == "2023-Q2");
    CHECK(of("2023-07-01/2023-12-31", MonthRule::calendar) == "2023-H2");
    CHECK(of("2023-01-01/2023-12-31", MonthRule::calendar) == "2023");
    CHECK(of("2023-12-01/2024-01-31", MonthRule::calendar) == "2023-12-01/2024-01-31");
    CHECK(of("2023-03-15/2023-04-14", MonthRule::nd09) == "2023-04");
    CHECK(of("2023-04-01/2023-04-30", MonthRule::nd09) == "2023-04-01/2023-04-30");
    CHECK(of("2023-04", MonthRule::nd09) == "2023-04");
}

TEST_CASE("ranges of days, including both ends") {
    const Days april{make_date(2023, 4, 1), make_date(2023, 4, 30)};
    CHECK_FALSE(april.contains(make_date(2023, 3, 31)));
    CHECK(april.contains(make_date(2023, 4, 1)));
    CHECK(april.contains(make_date(2023, 4, 30)));
    CHECK_FALSE(april.contains(make_date(2023, 5, 1)));

    CHECK(april.contains(april));
    CHECK_FALSE(april.contains(Days{make_date(2023, 3, 31), make_date(2023, 4, 30)}));
    CHECK_FALSE(april.contains(Days{make_date(2023, 4, 1), make_date(2023, 5, 1)}));

    CHECK(april.overlaps(Days{make_date(2023, 4, 30), make_date(2023, 5, 31)}));
    CHECK(april.overlaps(Days{make_date(2023, 3, 1), make_date(2023, 4, 1)}));
    CHECK_FALSE(april.overlaps(Days{make_date(2023, 5, 1), make_date(2023, 5, 31)}));
    CHECK_FALSE(april.overlaps(Days{make_date(2023, 3, 1), make_date(2023, 3, 31)}));

    CHECK_FALSE(april.empty());
    CHECK_FALSE(Days{make_date(2023, 4, 1), make_date(2023, 4, 1)}.empty());
    CHECK(Days{make_date(2023, 4, 2), make_date(2023, 4, 1)}.empty());
}

}  // namespace
