// SPDX-License-Identifier: MIT
#include "submission/owed.hpp"

#include "programme/small_programme.hpp"

#include <doctest/doctest.h>

namespace giamsat::submission {
namespace {

using programme::Duty;

Submission report_of(std::string_view unit, std::string_view period) {
    Submission report;
    report.unit = tests::small_programme().roster.by_id(unit);
    report.period = text::parse_period(period).value;
    report.days = report.period.days;
    return report;
}

std::string duty_id(const Submission& submission) {
    const auto* duty = duty_of(tests::small_programme(), submission);
    return duty == nullptr ? "none" : duty->id;
}

std::string entries_of(const Submission& submission) {
    std::string ids;
    for (const auto unit : owed_entries(tests::small_programme(), submission))
        ids += tests::small_programme().unit(unit).id + " ";
    return ids;
}

TEST_CASE("the duty that a file discharges is its level's for that kind and period") {
    CHECK(duty_id(report_of("my-an", "2025-02")) == "monthly");
    CHECK(duty_id(report_of("my-an", "2025-Q1")) == "none");
    CHECK(duty_id(report_of("quang-xa", "2025-02")) == "none");
    CHECK(duty_id(report_of("quang-xa", "2025-05-10/2025-05-20")) == "letter");
    CHECK(duty_id(report_of("quang-xa", "2025-05-10/2025-05-21")) == "none");
    auto plan = report_of("my-an", "2025");
    plan.kind = Duty::Kind::plan;
    CHECK(duty_id(plan) == "plan");
}

TEST_CASE("a superior's submission with entries asks for its subordinates', too") {
    CHECK(asked_for(tests::small_programme(), report_of("my-an", "2025-05-10/2025-05-20")));
    CHECK_FALSE(asked_for(tests::small_programme(), report_of("my-an", "2025-05-10/2025-05-21")));
    CHECK(asked_for(tests::small_programme(), report_of("my-an", "2025-02")));
    CHECK_FALSE(asked_for(tests::small_programme(), report_of("quang-xa", "2025-02")));
}

TEST_CASE("entries are owed for the units that are open on the period's last day") {
    // Bình An closes on 1 July: its last day is 30 June.
    auto report = report_of("quang-xa", "2025-05-10/2025-05-20");
    CHECK(entries_of(report) == "my-an binh-an ");
    report.days.last = text::make_date(2025, 6, 30);
    CHECK(entries_of(report) == "my-an binh-an ");
    report.days.last = text::make_date(2025, 7, 1);
    CHECK(entries_of(report) == "my-an ");
    CHECK(entries_of(report_of("my-an", "2025-02")) == "");
}

TEST_CASE("a quarter's report may be written only if the programme asks for one") {
    CHECK_FALSE(may_have_report(tests::small_programme(), text::parse_period("2025-Q1").value));
    CHECK(may_have_report(tests::small_programme(), text::parse_period("2025-H1").value));
    CHECK(may_have_report(tests::small_programme(), text::parse_period("2025-02").value));
}

}  // namespace
}  // namespace giamsat::submission
