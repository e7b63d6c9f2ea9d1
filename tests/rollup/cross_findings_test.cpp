// SPDX-License-Identifier: MIT
#include "rollup/cross_findings.hpp"

#include "rollup/sample.hpp"

#include <doctest/doctest.h>

#include <string>

namespace giamsat::rollup {
namespace {

using namespace sample;

std::vector<std::string> texts(const std::vector<finding::Finding>& findings,
                               text::Language language = text::Language::vi) {
    std::vector<std::string> all;
    for (const auto& finding : findings) all.push_back(finding.file + ": " + finding.message.in(language));
    return all;
}

using Texts = std::vector<std::string>;

/// Reports of the ward A of the north, one a month from January.
std::vector<intake::Accepted> months(const std::vector<Stated>& stated) {
    std::vector<intake::Accepted> files;
    for (const auto& figures : stated)
        files.push_back(
            report(north, month(static_cast<int>(files.size()) + 1), {entry(north), entry(north_a, figures)}));
    return files;
}

SubmissionRow row(programme::UnitIndex unit, programme::DutyIndex duty, const text::Period& period,
                  SubmissionState state) {
    SubmissionRow row;
    row.unit = unit;
    row.duty = duty;
    row.period = period;
    row.state = state;
    return row;
}

struct Reported {
    programme::Programme programme = sample::small_year();
    std::vector<intake::Accepted> files;

    std::vector<finding::Finding> exceeding(text::Date until) const {
        return rollup::exceeding(intake::Sources(programme, pointers(files)), intake::Subtree(programme, city, until),
                                 until);
    }
    std::vector<finding::Finding> outliers(const text::Period& period) const {
        return rollup::outliers(intake::Sources(programme, pointers(files)),
                                intake::Subtree(programme, city, period.days.last), period);
    }
    std::vector<finding::Finding> mismatches(text::Date until, programme::UnitIndex root = city) const {
        return rollup::mismatches(intake::Sources(programme, pointers(files)), intake::Subtree(programme, root, until),
                                  pointers(files), until);
    }
};

}  // namespace

TEST_CASE("more cases monitored than found over the year") {
    Reported r{.files = months({{{cases_found, 1}, {cases_monitored, 0}},
                                {{cases_found, 0}, {cases_monitored, 1}},
                                {{cases_found, 2}, {cases_monitored, 3}}})};
    CHECK(r.exceeding(end_of(2)).empty());
    const auto found = r.exceeding(end_of(3));
    REQUIRE(
        texts(found) ==
        Texts{"1-2023-03.yaml: north-a: cộng từ đầu năm, “Vụ việc: monitored” là 4, lớn hơn “Vụ việc: found” là 3"});
    CHECK(texts(found, text::Language::en) ==
          Texts{"1-2023-03.yaml: north-a: over the year to date “Cases: monitored” is 4, which is more than “Cases: "
                "found”, 3"});
    CHECK(found[0].rule == "figure.exceeds");
    CHECK(found[0].severity == finding::Severity::warning);
    CHECK(found[0].unit == "north-a");
    CHECK(std::get<std::int64_t>(found[0].actual) == 4);
    CHECK(std::get<std::int64_t>(found[0].expected) == 3);
    CHECK(found[0].place.pointer == "/figures/cases/monitored");
}

TEST_CASE("a stock that changes by more than a third") {
    const auto count = [](std::int64_t before, std::int64_t now) {
        Reported r{.files = months({{{branches_total, before}}, {{branches_total, now}}})};
        return r.outliers(month(2)).size();
    };
    CHECK(count(12, 16) == 0);
    CHECK(count(12, 17) == 1);
    CHECK(count(12, 8) == 0);
    CHECK(count(12, 7) == 1);
    CHECK(count(10, 13) == 0);
    CHECK(count(10, 14) == 1);
    CHECK(count(0, 0) == 0);
    CHECK(count(0, 1) == 1);
}

TEST_CASE("changes are reported for the months of the period, and only between consecutive months") {
    Reported r{.files = months({{{branches_total, 10}, {cases_found, 1}},
                                {{branches_total, 20}, {cases_found, 9}},
                                {},
                                {{branches_total, 90}}})};
    CHECK(r.outliers(month(3)).empty());
    CHECK(r.outliers(month(4)).empty());
    CHECK(
        texts(r.outliers(half(1))) ==
        Texts{"1-2023-02.yaml: north-a: “Chi hội: total” là 20, thay đổi hơn một phần ba so với 10 của tháng 1/2023"});
}

TEST_CASE("a half-year report is compared with its months if all exist") {
    Reported r{.files = months({{{cases_found, 1}, {branches_total, 10}},
                                {{cases_found, 2}, {branches_total, 10}},
                                {{cases_found, 3}, {branches_total, 10}},
                                {{cases_found, 0}, {branches_total, 10}},
                                {{cases_found, 0}, {branches_total, 11}},
                                {{cases_found, 1}, {branches_total, 12}}})};
    r.files.push_back(report(north, half(1), {entry(north), entry(north_a, {{cases_found, 7}, {branches_total, 12}})}));
    CHECK(r.mismatches(end_of(6)).empty());
    r.files.back().entries[1] = entry(north_a, {{cases_found, 8}, {branches_total, 11}});
    const auto found = r.mismatches(end_of(6));
    CHECK(texts(found) == Texts{"1-2023-H1.yaml: north-a: “Vụ việc: found” trong báo cáo 6 tháng đầu năm 2023 là 8, "
                                "khác với các báo cáo trong kỳ: 7",
                                "1-2023-H1.yaml: north-a: “Chi hội: total” trong báo cáo 6 tháng đầu năm 2023 là 11, "
                                "khác với các báo cáo trong kỳ: 12"});
    CHECK(r.mismatches(end_of(5)).empty());
    CHECK(r.mismatches(end_of(6), south).empty());
    r.files[2].entries.pop_back();
    CHECK(r.mismatches(end_of(6)).empty());
}

TEST_CASE("an ad hoc report is compared with the months that exactly make it up, if any") {
    Reported r{.files = months({{{cases_found, 1}}, {{cases_found, 2}}, {{cases_found, 3}}})};
    const auto count = [&](const std::string& span) {
        r.files.push_back(
            report(north, text::parse_period(span).value, {entry(north), entry(north_a, {{cases_found, 9}})}));
        const auto found = r.mismatches(end_of(6)).size();
        r.files.pop_back();
        return found;
    };
    CHECK(count("2023-02-01/2023-03-31") == 1);
    CHECK(count("2023-02-02/2023-03-31") == 0);
    CHECK(count("2023-02-01/2023-03-30") == 0);
    CHECK(count("2023-03-05/2023-03-20") == 0);
}

TEST_CASE("a unit's own file is compared with its entry in its superior's") {
    Reported r{.files = months({{{cases_found, 1}, {branches_total, 10}}})};
    r.files.push_back(
        report(north_a, month(1), {entry(north_a, {{cases_found, 1}, {branches_total, 9}, {cases_monitored, 5}})}));
    const auto found = r.mismatches(end_of(1));
    REQUIRE(texts(found) == Texts{"2-2023-01.yaml: north-a: “Chi hội: total” trong báo cáo tháng 1/2023 của đơn vị là "
                                  "9, khác với báo cáo của cấp trên: 10",
                                  "2-2023-01.yaml: north-a: báo cáo tháng 1/2023 của đơn vị có, nhưng mục của đơn vị "
                                  "trong báo cáo của cấp trên không có: Vụ việc: monitored"});
    CHECK(found[0].severity == finding::Severity::warning);
    REQUIRE(found[0].related.size() == 1);
    CHECK(found[0].related[0].file == "1-2023-01.yaml");
    CHECK(r.mismatches(end_of(1), south).empty());
    r.files[1].entries[0].figures[1].value = 10;
    CHECK(r.mismatches(end_of(1)).size() == 1);
    r.files[1].entries[0].figures.pop_back();
    CHECK(r.mismatches(end_of(1)).empty());
}

TEST_CASE("missing submissions are one finding for all periods of one duty") {
    const auto p = small_year();
    using State = SubmissionState;
    const std::vector rows{
        row(north, plan_duty, p.whole_year(), State::missing), row(north, monthly_duty, month(1), State::missing),
        row(north, monthly_duty, month(2), State::received),   row(north, monthly_duty, month(3), State::missing),
        row(south, plan_duty, p.whole_year(), State::awaited), row(south, monthly_duty, month(1), State::missing)};
    const auto found = missing_submissions(p, rows);
    CHECK(texts(found) == Texts{": north chưa nộp kế hoạch năm 2023",
                                ": north chưa nộp báo cáo tháng 1/2023, tháng 3/2023",
                                ": south chưa nộp báo cáo tháng 1/2023"});
    CHECK(found[1].unit == "north");
    CHECK(found[1].severity == finding::Severity::warning);
}

}  // namespace giamsat::rollup
