// SPDX-License-Identifier: MIT
#include "report/findings/text.hpp"

#include "report/samples.hpp"

#include <doctest/doctest.h>

namespace giamsat::report {
namespace {

using test::duplicate_key;
using test::late_notice;
using test::missed_target;
using test::validation_of;

const Presentation vietnamese{.language = text::Language::vi, .hints = test::hints()};
const Presentation english{.language = text::Language::en, .hints = test::hints()};

TEST_CASE("a finding in Vietnamese") {
    CHECK(findings_as_text(std::vector{missed_target()}, vietnamese) ==
          R"(lỗi[target.supervision-team] Chưa có đoàn giám sát nào trong kế hoạch (cần ít nhất 1 trong năm)
  --> ke-hoach/hai-chau.yaml:12:1
   |
12 | activities:
   | ^^^^^^^^^^
   = điều: III.1.2 · đơn vị: Quận Hải Châu
   = gợi ý: thêm một hoạt động `kind: supervision`, `form: team` với `when` trong năm 2023
   = xem: giamsat explain supervision-team

)");
}

TEST_CASE("to explain a target the same programme is named; rules are the same for all") {
    const Presentation other{.hints = test::hints(" --programme nam-sau.yaml")};
    const auto text = findings_as_text(std::vector{missed_target(), duplicate_key()}, other);
    CHECK(text.find("   = xem: giamsat explain supervision-team --programme nam-sau.yaml\n") != text.npos);
    CHECK(text.find("    = xem: giamsat explain yaml.duplicate-key\n") != text.npos);
}

TEST_CASE("without commands none is shown") {
    CHECK(findings_as_text(std::vector{missed_target()}, {}).find("xem:") == std::string::npos);
}

TEST_CASE("a finding in English") {
    CHECK(findings_as_text(std::vector{missed_target()}, english) ==
          R"(error[target.supervision-team] The plan has no supervision team (at least 1 in the year is needed)
  --> ke-hoach/hai-chau.yaml:12:1
   |
12 | activities:
   | ^^^^^^^^^^
   = clause: III.1.2 · unit: Quận Hải Châu
   = hint: add an activity `kind: supervision`, `form: team` with a `when` in 2023
   = see: giamsat explain supervision-team

)");
}

TEST_CASE("another place is named, and the gutter is as wide as the line's number") {
    CHECK(findings_as_text(std::vector{duplicate_key()}, vietnamese) ==
          R"(lỗi[yaml.duplicate-key] Mục `unit` được ghi hai lần
   --> bao-cao/a.yaml:105:3
    |
105 |   unit: thanh-khe
    |   ^^^^
    = liên quan: bao-cao/a.yaml:9:3: lần đầu ở đây
    = xem: giamsat explain yaml.duplicate-key

)");
}

TEST_CASE("clause and unit appear alone if the other is unknown") {
    auto finding = late_notice();
    finding.clause = "VI.2";
    CHECK(findings_as_text(std::vector{finding}, vietnamese) ==
          "lưu ý[submission.late] Nộp trễ 2 ngày\n --> bao-cao/a.yaml:1:1\n  = điều: VI.2\n  = xem: giamsat explain "
          "submission.late\n\n");
    finding.clause.clear();
    finding.unit_name = "Huyện Hòa Vang";
    CHECK(findings_as_text(std::vector{finding}, english) ==
          "notice[submission.late] Sent 2 days late\n --> bao-cao/a.yaml:1:1\n  = unit: Huyện Hòa Vang\n  = see: "
          "giamsat explain submission.late\n\n");
}

TEST_CASE("a finding without a file has no place") {
    auto finding = late_notice();
    finding.file.clear();
    finding.severity = finding::Severity::warning;
    CHECK(findings_as_text(std::vector{finding}, vietnamese) ==
          "cảnh báo[submission.late] Nộp trễ 2 ngày\n  = xem: giamsat explain submission.late\n\n");
}

TEST_CASE("further lines of a hint are aligned with its first") {
    auto finding = late_notice();
    finding.hint = {"thêm:\nunits:\n  - unit: a", "add:\nunits:\n  - unit: a"};
    CHECK(findings_as_text(std::vector{finding}, english) ==
          R"(notice[submission.late] Sent 2 days late
 --> bao-cao/a.yaml:1:1
  = hint: add:
      units:
        - unit: a
  = see: giamsat explain submission.late

)");
}

TEST_CASE("a file cannot write to the terminal") {
    auto finding = late_notice();
    finding.file = "a\x1b[2J.yaml";
    finding.message = {"tiêu đề `\x1b]0;x\a`", "title `\x1b]0;x\a`"};
    CHECK(findings_as_text(std::vector{finding}, vietnamese) ==
          "lưu ý[submission.late] tiêu đề `\uFFFD]0;x\uFFFD`\n --> a\uFFFD[2J.yaml:1:1\n  = xem: giamsat explain "
          "submission.late\n\n");
}

TEST_CASE("colours mark the severity, the gutter and the carets") {
    auto finding = duplicate_key();
    finding.related.clear();
    CHECK(findings_as_text(std::vector{finding},
                           {.language = text::Language::en, .colour = true, .hints = test::hints()}) ==
          "\x1b[1;31merror[yaml.duplicate-key]\x1b[0m The key `unit` is written twice\n"
          "   \x1b[1;34m-->\x1b[0m bao-cao/a.yaml:105:3\n"
          "\x1b[1;34m    |\x1b[0m\n"
          "\x1b[1;34m105 |\x1b[0m   unit: thanh-khe\n"
          "\x1b[1;34m    |\x1b[0m   \x1b[1;31m^^^^\x1b[0m\n"
          "\x1b[1;34m    =\x1b[0m see: giamsat explain yaml.duplicate-key\n\n");
}

TEST_CASE("the last line counts") {
    auto validation = validation_of({});
    CHECK(validation_as_text(validation, vietnamese) == "2 tệp: 0 lỗi, 0 cảnh báo, 0 lưu ý\n");
    CHECK(validation_as_text(validation, english) == "2 files: 0 errors, 0 warnings, 0 notices\n");
    validation.summary = {.files = 1, .unreadable = 1, .errors = 1, .warnings = 1, .notices = 1, .ignored = 3};
    CHECK(validation_as_text(validation, vietnamese) ==
          "1 tệp: 1 lỗi, 1 cảnh báo, 1 lưu ý; 1 tệp không đọc được; 3 vấn đề được bỏ qua\n");
    CHECK(validation_as_text(validation, english) == "1 file: 1 error, 1 warning, 1 notice; 1 unreadable; 3 ignored\n");
}

TEST_CASE("findings come in the given order, then the count") {
    CHECK(validation_as_text(validation_of({late_notice(), late_notice()}), english) ==
          "notice[submission.late] Sent 2 days late\n --> bao-cao/a.yaml:1:1\n"
          "  = see: giamsat explain submission.late\n\n"
          "notice[submission.late] Sent 2 days late\n --> bao-cao/a.yaml:1:1\n"
          "  = see: giamsat explain submission.late\n\n"
          "2 files: 0 errors, 0 warnings, 2 notices\n");
}

TEST_CASE("quiet leaves out notices and counts") {
    const Presentation quiet{.language = text::Language::en, .quiet = true, .hints = test::hints()};
    CHECK(validation_as_text(validation_of({}), quiet) == "");
    CHECK(validation_as_text(validation_of({late_notice()}), quiet) == "");
    auto warning = late_notice();
    warning.severity = finding::Severity::warning;
    CHECK(validation_as_text(validation_of({late_notice(), warning}), quiet) ==
          "warning[submission.late] Sent 2 days late\n --> bao-cao/a.yaml:1:1\n"
          "  = see: giamsat explain submission.late\n\n");
}

}  // namespace
}  // namespace giamsat::report
