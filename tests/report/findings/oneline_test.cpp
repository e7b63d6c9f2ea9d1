// SPDX-License-Identifier: MIT
#include "report/findings/oneline.hpp"

#include "report/samples.hpp"

#include <doctest/doctest.h>

namespace giamsat::report {
namespace {

using namespace giamsat::test;

TEST_CASE("a finding is one line, whatever its texts contain") {
    auto finding = missed_target();
    finding.file = "a:b \xFF\n.yaml";
    finding.message = {"một\r\n  hai\tba", "one\n\n two\x1b[31m"};
    finding.hint = {"\nbốn", "three\n"};
    CHECK(validation_as_oneline(validation_of({finding}), {.language = text::Language::vi}) ==
          "a:b \uFFFD\uFFFD.yaml:12:1: lỗi: một hai\tba · điều: III.1.2 · đơn vị: Quận Hải Châu · gợi ý: bốn "
          "[target.supervision-team]\n");
    CHECK(validation_as_oneline(validation_of({finding}), {.language = text::Language::en}) ==
          "a:b \uFFFD\uFFFD.yaml:12:1: error: one two\uFFFD[31m · clause: III.1.2 · unit: Quận Hải Châu · hint: three "
          "[target.supervision-team]\n");
}

TEST_CASE("absent parts of a finding are left out") {
    CHECK(validation_as_oneline(validation_of({late_notice()}), {.language = text::Language::vi}) ==
          "bao-cao/a.yaml:1:1: lưu ý: Nộp trễ 2 ngày [submission.late]\n");
    CHECK(validation_as_oneline(validation_of({}), {.language = text::Language::vi}) == "");
}

}  // namespace
}  // namespace giamsat::report
