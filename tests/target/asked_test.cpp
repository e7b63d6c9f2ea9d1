// SPDX-License-Identifier: MIT
#include "target/asked.hpp"

#include "programme/small_programme.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

namespace giamsat::target {
namespace {

struct Said {
    text::Bilingual asked;
    text::Bilingual in_short;
    friend bool operator==(const Said&, const Said&) = default;
};

std::ostream& operator<<(std::ostream& out, const Said& said) {
    return out << said.asked.vi << "\n  " << said.asked.en << "\n  " << said.in_short.vi << "\n  " << said.in_short.en;
}

// The texts for the small programme's target `days` with that measure and expectation.
Said said(std::string_view measure, std::string_view expect, std::string_view unit = {}) {
    const auto yaml = tests::replaced(tests::small_yaml,
                                      "measure: {sum: visit, of: days}, expect: {each: {by: activity, at_least: 2}}",
                                      "measure: {" + std::string(measure) + "}, expect: {" + std::string(expect) + "}");
    const auto loaded = tests::load_small(yaml);
    REQUIRE(loaded.programme);
    const auto& programme = *loaded.programme;
    const auto& target = programme.targets[programme::index_of(programme.targets, "days")];
    const auto of = unit.empty() ? programme::no_unit : programme.roster.by_id(unit);
    return {what_is_asked(programme, target, of), threshold(programme, target, of)};
}

TEST_CASE("a count") {
    CHECK(said("count: visit", "at_least: 1") ==
          Said{{"ít nhất 1 chuyến đi trong năm", "visit: at least 1 in the year"}, {"≥ 1", "≥ 1"}});
    CHECK(said("count: visit, form: team, topic: safety, policy: true, adopted: true", "at_least: 2, per: quarter") ==
          Said{{"ít nhất 2 đoàn về an toàn có nêu chính sách được chấp thuận mỗi quý",
                "team on safety with a named policy that was adopted: at least 2 each quarter"},
               {"≥ 2 mỗi quý", "≥ 2 each quarter"}});
    CHECK(said("count: visit", "at_least: 1, within: 2025-04") ==
          Said{{"ít nhất 1 chuyến đi trong tháng 4/2025", "visit: at least 1 in 4/2025"},
               {"≥ 1 trong tháng 4/2025", "≥ 1 in 4/2025"}});
    CHECK(said("count: visit", "at_least: 1, per: month, from: 2025-06") ==
          Said{{"ít nhất 1 chuyến đi mỗi tháng, từ tháng 6/2025", "visit: at least 1 each month from 6/2025"},
               {"≥ 1 mỗi tháng, từ tháng 6/2025", "≥ 1 each month from 6/2025"}});
    CHECK(said("count: visit", "at_least: 1, from: 2025-06") ==
          Said{{"ít nhất 1 chuyến đi từ ngày 01/06/2025 đến hết năm",
                "visit: at least 1 from 01/06/2025 to the end of the year"},
               {"≥ 1 từ ngày 01/06/2025 đến hết năm", "≥ 1 from 01/06/2025 to the end of the year"}});
}

TEST_CASE("some units have a different number") {
    const auto* expect = "at_least: 2, by_unit: {my-an: 3}";
    CHECK(said("count: visit", expect) ==
          Said{{"ít nhất 2 chuyến đi trong năm (riêng Xã Mỹ An: 3)", "visit: at least 2 in the year (but Xã Mỹ An: 3)"},
               {"≥ 2 (riêng Xã Mỹ An: 3)", "≥ 2 (but Xã Mỹ An: 3)"}});
    CHECK(said("count: visit", expect, "my-an") ==
          Said{{"ít nhất 3 chuyến đi trong năm", "visit: at least 3 in the year"}, {"≥ 3", "≥ 3"}});
    CHECK(said("count: visit", expect, "binh-an") ==
          Said{{"ít nhất 2 chuyến đi trong năm", "visit: at least 2 in the year"}, {"≥ 2", "≥ 2"}});
}

TEST_CASE("a sum") {
    CHECK(said("sum: visit, of: participants", "at_least: 100, per: half") ==
          Said{{"chuyến đi: tổng cộng ít nhất 100 lượt người tham gia mỗi 6 tháng",
                "visit: at least 100 participants in total each half-year"},
               {"≥ 100 mỗi 6 tháng", "≥ 100 each half-year"}});
    CHECK(said("sum: visit, of: days", "at_least: 5") ==
          Said{{"chuyến đi: tổng cộng ít nhất 5 ngày trong năm", "visit: at least 5 days in total in the year"},
               {"≥ 5", "≥ 5"}});
    CHECK(said("sum: visit, of: participants", "each: {by: activity, at_least: 100}, within: 2025-04") ==
          Said{{"mỗi chuyến đi có ít nhất 100 người tham gia, trong tháng 4/2025",
                "each visit has at least 100 participants, in 4/2025"},
               {"≥ 100 mỗi hoạt động trong tháng 4/2025", "≥ 100 each in 4/2025"}});
    CHECK(said("sum: visit, of: days", "each: {by: activity, at_least: 1}").asked ==
          text::Bilingual{"mỗi chuyến đi kéo dài ít nhất 1 ngày", "each visit lasts at least 1 day"});
    CHECK(said("sum: visit, of: days", "each: {by: activity, at_least: 2}") ==
          Said{{"mỗi chuyến đi kéo dài ít nhất 2 ngày", "each visit lasts at least 2 days"},
               {"≥ 2 mỗi hoạt động", "≥ 2 each"}});
}

TEST_CASE("partners") {
    CHECK(said("partners: visit", "include: [Sở Tư pháp, Hội Luật gia]") ==
          Said{{"chuyến đi có các đơn vị phối hợp: Sở Tư pháp, Hội Luật gia",
                "visit with the partners Sở Tư pháp, Hội Luật gia"},
               {"đủ 2", "all 2"}});
    CHECK(said("partners: visit", "at_least: 3, per: quarter") ==
          Said{{"chuyến đi có ít nhất 3 đơn vị phối hợp mỗi quý", "visit with at least 3 partners each quarter"},
               {"≥ 3 mỗi quý", "≥ 3 each quarter"}});
}

TEST_CASE("subjects") {
    constexpr auto schools = "subjects: visit, subject: school, level: commune";
    CHECK(said(schools, "include: [my-an, binh-an]") ==
          Said{{"đối tượng của chuyến đi trong năm: có trường học của Xã Mỹ An, Xã Bình An",
                "visit, subjects in the year: the school of Xã Mỹ An, Xã Bình An"},
               {"đủ 2", "all 2"}});
    CHECK(said(schools, "at_least: 4, inside: [my-an], spread: commune, within: 2025-04") ==
          Said{{"đối tượng của chuyến đi trong tháng 4/2025: ít nhất 4 trường học (cấp xã) thuộc Xã Mỹ An; mỗi xã nói "
                "trên có ít nhất 1",
                "visit, subjects in 4/2025: at least 4 of: school (commune) in Xã Mỹ An; at least 1 in each such "
                "commune"},
               {"≥ 4; ≥ 1 mỗi xã trong tháng 4/2025", "≥ 4; ≥ 1 in each commune in 4/2025"}});
    CHECK(said(schools, "each: {by: commune, at_least: 2}") ==
          Said{{"đối tượng của chuyến đi trong năm: ít nhất 1 trường học (cấp xã); mỗi xã được giám sát có ít nhất 2",
                "visit, subjects in the year: at least 1 of: school (commune); at least 2 in each commune that is a "
                "subject"},
               {"≥ 2 mỗi xã", "≥ 2 in each commune"}});
    CHECK(said(schools, "spread: commune") ==
          Said{{"đối tượng của chuyến đi trong năm: ít nhất 1 trường học (cấp xã); mỗi xã có ít nhất 1",
                "visit, subjects in the year: at least 1 of: school (commune); at least 1 in each commune"},
               {"≥ 1 mỗi xã", "≥ 1 in each commune"}});
}

TEST_CASE("figures and shares") {
    CHECK(said("figure: schools.visited", "at_least: 10, per: month") ==
          Said{{"đã đến: ít nhất 10 mỗi tháng", "visited: at least 10 each month"},
               {"≥ 10 mỗi tháng", "≥ 10 each month"}});
    CHECK(said("share: {part: schools.visited, whole: schools.total}", "at_least: 80%") ==
          Said{{"đã đến đạt ít nhất 80% tổng số, trong năm", "visited make up at least 80% of in all, in the year"},
               {"≥ 80%", "≥ 80%"}});
    CHECK(said("share: {part: schools.visited, whole: schools.total}", "at_least: 100%, per: month") ==
          Said{{"đã đến đạt 100% tổng số, mỗi tháng", "visited make up 100% of in all, each month"},
               {"100% mỗi tháng", "100% each month"}});
}

TEST_CASE("units, headers and dates") {
    CHECK(said("units: {level: commune, meeting: [visits, all-seen]}", "at_least: 50%") ==
          Said{{"ít nhất 50% xã đạt các chỉ tiêu: visits, all-seen",
                "at least 50% of the units (commune) meet: visits, all-seen"},
               {"≥ 50%", "≥ 50%"}});
    CHECK(said("header: in_charge", "at_least: 2") == Said{{"kế hoạch ghi ít nhất 2 người phụ trách (`in_charge`)",
                                                            "the plan puts at least 2 people in charge (`in_charge`)"},
                                                           {"≥ 2", "≥ 2"}});
    CHECK(said("header: in_charge", "at_least: 1").asked ==
          text::Bilingual{"kế hoạch ghi ít nhất 1 người phụ trách (`in_charge`)",
                          "the plan puts at least 1 person in charge (`in_charge`)"});
    CHECK(said("header: funding", "at_least: 1") == Said{{"kế hoạch nêu ít nhất 1 nguồn kinh phí (`funding`)",
                                                          "the plan names at least 1 source of funding (`funding`)"},
                                                         {"≥ 1", "≥ 1"}});
    CHECK(said("header: basis", "include: [23/HD, 68/KH]") ==
          Said{{"căn cứ (`basis`) của kế hoạch có 23/HD, 68/KH", "the plan's basis (`basis`) includes 23/HD, 68/KH"},
               {"23/HD, 68/KH", "23/HD, 68/KH"}});
    CHECK(said("submitted: plan", "due: true") ==
          Said{{"nộp kế hoạch trước ngày 01/03/2025", "the plan is submitted before 01/03/2025"},
               {"trước ngày 01/03/2025", "before 01/03/2025"}});
    CHECK(
        said("submitted: monthly", "due: true") ==
        Said{{"nộp báo cáo chậm nhất 5 ngày sau khi hết kỳ", "the report is submitted within 5 days after the period"},
             {"chậm nhất 5 ngày sau khi hết kỳ", "within 5 days after the period"}});
}

TEST_CASE("a field name that several groups have is shown with its group") {
    const auto yaml = tests::replaced(
        tests::replaced(tests::small_yaml, "targets:\n",
                        "  clubs: {name: {vi: Câu lạc bộ, en: Clubs}, levels: [commune], fields: {total: {name: {vi: "
                        "Tổng số, en: In all}, over_time: latest}}}\ntargets:\n"),
        "measure: {sum: visit, of: days}, expect: {each: {by: activity, at_least: 2}}",
        "measure: {figure: clubs.total}, expect: {at_least: 1}");
    const auto programme = tests::load_small(yaml).programme;
    REQUIRE(programme);
    CHECK(what_is_asked(*programme, programme->targets[programme::TargetIndex(3)]) ==
          text::Bilingual{"câu lạc bộ, tổng số: ít nhất 1 trong năm", "clubs, in all: at least 1 in the year"});
}

}  // namespace
}  // namespace giamsat::target
