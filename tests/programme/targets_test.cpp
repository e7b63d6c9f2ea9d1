// SPDX-License-Identifier: MIT
#include "programme/shown.hpp"
#include "programme/small_programme.hpp"

#include <doctest/doctest.h>

using namespace giamsat;
using namespace giamsat::programme;
using namespace giamsat::tests;

namespace {

// Replacements in the small programme, and all resulting findings.
const Fault target_faults[] = {
    {"no expectation", "expect: {due: true}", "expect: {}",
     R"(
programme.target data/small.yaml:26:143 "expect" /targets/0/expect
  Chỉ tiêu không đòi hỏi gì
  thêm vào `expect` một trong các mục: due
  The target requires nothing
  add one of these keys to `expect`: due
)"},
    {"only when, not what", "{at_least: 2, per: half, by_unit: {my-an: 3}}", "{per: half}",
     R"(
programme.target data/small.yaml:27:156 "expect" /targets/1/expect
  Chỉ tiêu không đòi hỏi gì
  thêm vào `expect` một trong các mục: at_least
  The target requires nothing
  add one of these keys to `expect`: at_least
)"},
    {"due on a count", "{at_least: 2, per: half, by_unit: {my-an: 3}}", "{at_least: 2, due: true}",
     R"(
programme.target data/small.yaml:27:178 "due" /targets/1/expect/due
  `due` không có nghĩa khi chỉ tiêu đo bằng `count`
  xóa mục này
  `due` cannot be used with the measure `count`
  remove the key
)"},
    {"a number on a date", "expect: {due: true}", "expect: {due: true, at_least: 1}",
     R"(
programme.target data/small.yaml:26:163 "at_least" /targets/0/expect/at_least
  `at_least` không có nghĩa khi chỉ tiêu đo bằng `submitted`
  xóa mục này
  `at_least` cannot be used with the measure `submitted`
  remove the key
)"},
    {"percentage on a count", "{at_least: 2, per: half,", "{at_least: 100%, per: half,",
     R"(
programme.target data/small.yaml:27:175 "100%" /targets/1/expect/at_least
  Chỉ tiêu đo bằng `count` không thể đòi hỏi một tỷ lệ phần trăm
  ghi một số, không có dấu %
  The measure `count` cannot have a percentage as its threshold
  write a number, without %
)"},
    {"number on a share", "expect: {at_least: 50%}", "expect: {at_least: 50}",
     R"(
programme.target data/small.yaml:31:188 "50" /targets/5/expect/at_least
  Chỉ tiêu đo bằng `units` phải đòi hỏi một tỷ lệ phần trăm
  ghi một tỷ lệ, ví dụ `100%`
  The measure `units` must have a percentage as its threshold
  write a percentage, such as `100%`
)"},
    {"of on a count", "visit, form: team, topic: safety", "visit, form: team, topic: safety, of: days",
     R"(
programme.target data/small.yaml:27:155 "of" /targets/1/measure/of
  `of` không có nghĩa khi chỉ tiêu đo bằng `count`
  xóa mục này
  `of` cannot be used with the measure `count`
  remove the key
)"},
    {"subjects without level", "subject: school, level: commune}", "subject: school}",
     R"(
programme.target data/small.yaml:28:117 "subjects" /targets/2/measure/subjects
  Chỉ tiêu đo bằng `subjects` phải có thêm `level`
  thêm `level` vào `measure`
  The measure `subjects` also requires `level`
  add `level` to `measure`
)"},
    {"each by level on a sum", "{by: activity, at_least: 2}", "{by: commune, at_least: 2}",
     R"(
programme.target data/small.yaml:29:145 "commune" /targets/3/expect/each/by
  `each` của chỉ tiêu đo bằng `sum` phải có `by: activity`
  sửa `by`
  `each` for the measure `sum` must have `by: activity`
  change `by`
)"},
    {"each by activity on subjects", "{by: commune, at_least: 2}", "{by: activity, at_least: 2}",
     R"(
programme.target data/small.yaml:28:218 "activity" /targets/2/expect/each/by
  `each` của chỉ tiêu đo bằng `subjects` phải có `by: commune`
  sửa `by`
  `each` for the measure `subjects` must have `by: commune`
  change `by`
)"},
    {"within beside per", "within: 2025-04", "within: 2025-04, per: month",
     R"(
programme.target data/small.yaml:28:258 "per" /targets/2/expect/per
  `within` đã cho biết thời gian, nên `per` không có nghĩa
  xóa mục này
  `within` already sets the time, so `per` cannot be used
  remove the key
)"},
    {"within another year", "within: 2025-04", "within: 2024-12",
     R"(
schema.value data/small.yaml:28:249 "2024-12" /targets/2/expect/within
  `within` (tháng 12/2024) nằm ngoài năm 2025 của bộ chỉ tiêu
  ghi một kỳ trong năm 2025
  `within` (12/2024) is outside the programme's year 2025
  give a period in 2025
)"},
    {"by_unit alone", "{at_least: 2, per: half, by_unit: {my-an: 3}}", "{by_unit: {my-an: 3}}",
     R"(
programme.target data/small.yaml:27:165 "by_unit" /targets/1/expect/by_unit
  `by_unit` phải đi cùng `at_least`
  thêm `at_least` cho các đơn vị còn lại
  `by_unit` can only be used together with `at_least`
  add `at_least` for the other units
)"},
    {"due of a submission without due date", "measure: {submitted: plan}", "measure: {submitted: letter}",
     R"(
programme.target data/small.yaml:26:154 "due" /targets/0/expect/due
  Bản nộp `letter` không có hạn, nên không thể đúng hạn hay trễ hạn
  thêm `due` cho bản nộp ấy
  The submission `letter` has no due date, so it cannot be on time or late
  add `due` to that submission
)"},
    {"target twice", "id: days", "id: visits",
     R"(
programme.target data/small.yaml:29:10 "visits" /targets/3/id
  `visits` được khai hai lần
  đặt một tên khác, hoặc xóa một trong hai mục
  `visits` is declared twice
  choose another id, or delete one of these items
  @ data/small.yaml:27:10 lần đầu ở đây | first declared here
)"},
    {"target that requires itself", "need: aspire, measure", "need: aspire, requires: [days], measure",
     R"(
programme.target data/small.yaml:29:102 "[days]" /targets/3/requires
  Chỉ tiêu `days` rốt cuộc lại đòi hỏi chính nó
  bỏ một `requires` trong vòng
  The target `days` indirectly requires itself
  remove one `requires` from the cycle
)"},
    {"required target of another level", "requires: [visits]", "requires: [all-seen]",
     R"(
programme.target data/small.yaml:28:270 "all-seen" /targets/2/requires/0
  Cấp `province` không có chỉ tiêu `all-seen`
  thêm `province` vào `levels` của `all-seen`
  The target `all-seen` does not apply to the level `province`
  add `province` to the `levels` of `all-seen`
)"},
    {"units that meet a target of units", "meeting: [visits, all-seen]", "meeting: [visits, communes]",
     R"(
programme.target data/small.yaml:31:156 "communes" /targets/5/measure/units/meeting/1
  `communes` cũng đo bằng `units`, nên không dùng được ở đây
  ghi chỉ tiêu của chính các đơn vị ấy
  `communes` is itself measured by `units`, so it cannot be used here
  name targets of the units themselves
)"},
    {"units that meet a target of another level", "meeting: [visits, all-seen]", "meeting: [visits, days]",
     R"(
programme.target data/small.yaml:31:156 "days" /targets/5/measure/units/meeting/1
  Cấp `commune` không có chỉ tiêu `days`
  thêm `commune` vào `levels` của `days`
  The target `days` does not apply to the level `commune`
  add `commune` to the `levels` of `days`
)"},
    {"report without period", "per: month, ", "",
     R"(
schema.missing-key data/small.yaml:11:19 "kind" /submissions/1/per
  Báo cáo `monthly` thiếu `per` hoặc `period`
  thêm `per: month` nếu nộp hằng tháng, hoặc `period` cho một báo cáo đột xuất
  The report `monthly` lacks `per` or `period`
  add `per: month` for a monthly report, or `period` for an ad hoc one
)"},
    {"report with two periods", "per: month, ", "per: month, period: 2025-01, ",
     R"(
schema.value data/small.yaml:11:45 "period" /submissions/1/period
  Báo cáo `monthly` có cả `per` và `period`
  giữ lại một mục, xóa mục kia
  The report `monthly` has both `per` and `period`
  keep one and delete the other
)"},
    {"plan with a period", "kind: plan, levels", "kind: plan, per: year, levels",
     R"(
schema.value data/small.yaml:10:28 "per" /submissions/0/per
  Kế hoạch không có `per`: mỗi năm chỉ có một kế hoạch
  xóa mục này
  A plan has no `per`: there is only one plan a year
  remove the key
)"},
    {"submission of another year", "2025-05-10/2025-05-20", "2024-12-31/2025-01-10",
     R"(
schema.value data/small.yaml:12:40 "2024-12-31/2025-01-10" /submissions/2/period
  `period` (từ 31/12/2024 đến 10/01/2025) nằm ngoài năm 2025 của bộ chỉ tiêu
  ghi một kỳ trong năm 2025
  `period` (31/12/2024 to 10/01/2025) is outside the programme's year 2025
  give a period in 2025
)"},
};

}  // namespace

TEST_CASE("a target must be checkable") {
    for (const auto& fault : target_faults) {
        CAPTURE(fault.what);
        const auto loaded = load_small(replaced(small_yaml, fault.from, fault.to));
        CHECK("\n" + shown(loaded.findings) == fault.found);
        CHECK_FALSE(loaded.programme);
    }
}

TEST_CASE("a finding of the schema about a measure is not repeated") {
    const auto found = [](std::string_view from, std::string_view to) {
        std::string text;
        for (const auto& finding : load_small(replaced(small_yaml, from, to)).findings)
            text += finding.rule + " " + finding.place.pointer + "\n";
        return text;
    };
    CHECK(found("{submitted: plan}", "{submitted: plan, count: visit}") == "schema.value /targets/0/measure/count\n");
    CHECK(found("{submitted: plan}", "{}") == "schema.missing-key /targets/0/measure/count\n");
    CHECK(found("{sum: visit, of: days}", "{sum: visit}") == "schema.missing-key /targets/3/measure/of\n");
    CHECK(found("{at_least: 50%}", "{at_least: 150%}") == "schema.value /targets/5/expect/at_least\n");
}
