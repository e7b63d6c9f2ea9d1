// SPDX-License-Identifier: MIT
#include "programme/shown.hpp"
#include "programme/small_programme.hpp"

#include <doctest/doctest.h>

using namespace giamsat;
using namespace giamsat::programme;
using namespace giamsat::tests;

namespace {

// Replacements in the small programme, and all resulting findings.
const Fault reference_faults[] = {
    {"level of a submission", "levels: [province], entries: commune", "levels: [provinz], entries: commune",
     R"(
programme.reference data/small.yaml:12:72 "provinz" /submissions/2/levels/0
  Bộ chỉ tiêu không có cấp nào là `provinz`
  có phải là `province` không?
  The programme has no level `provinz`
  did you mean `province`?
  ~ province
)"},
    {"level of its entries", "entries: commune", "entries: comune",
     R"(
programme.reference data/small.yaml:12:92 "comune" /submissions/2/entries
  Bộ chỉ tiêu không có cấp nào là `comune`
  có phải là `commune` không?
  The programme has no level `comune`
  did you mean `commune`?
  ~ commune
)"},
    {"kind of activity", "visit, form: team, topic: safety", "vist, form: team, topic: safety",
     R"(
programme.reference data/small.yaml:27:121 "vist" /targets/1/measure/count
  Bộ chỉ tiêu không có loại hoạt động nào là `vist`
  có phải là `visit` không?
  The programme has no kind of activity `vist`
  did you mean `visit`?
  ~ visit
)"},
    {"form", "visit, form: team, topic: safety", "visit, form: taem, topic: safety",
     R"(
programme.reference data/small.yaml:27:134 "taem" /targets/1/measure/form
  Bộ chỉ tiêu không có hình thức nào là `taem`
  có phải là `team` không?
  The programme has no form `taem`
  did you mean `team`?
  ~ team
)"},
    {"topic in a list", "visit, form: team, topic: safety", "visit, form: team, topic: [safety, fire]",
     R"(
programme.reference data/small.yaml:27:156 "fire" /targets/1/measure/topic/1
  Bộ chỉ tiêu không có nội dung nào là `fire`
  dùng một trong: safety
  The programme has no topic `fire`
  use one of: safety
)"},
    {"form in a list", "visit, form: team, topic: safety", "visit, form: [team, walk], topic: safety",
     R"(
programme.reference data/small.yaml:27:141 "walk" /targets/1/measure/form/1
  Bộ chỉ tiêu không có hình thức nào là `walk`
  dùng một trong: team
  The programme has no form `walk`
  use one of: team
)"},
    {"kind of subject", "subject: school, level", "subject: scool, level",
     R"(
programme.reference data/small.yaml:28:143 "scool" /targets/2/measure/subject
  Bộ chỉ tiêu không có loại đối tượng nào là `scool`
  có phải là `school` không?
  The programme has no kind of subject `scool`
  did you mean `school`?
  ~ school
)"},
    {"figure", "part: schools.visited", "part: schools.visitd",
     R"(
programme.reference data/small.yaml:30:132 "schools.visitd" /targets/4/measure/share/part
  Bộ chỉ tiêu không có số liệu nào là `schools.visitd`
  có phải là `schools.visited` không?
  The programme has no figure `schools.visitd`
  did you mean `schools.visited`?
  ~ schools.visited
)"},
    {"target that is required", "requires: [visits]", "requires: [visit]",
     R"(
programme.reference data/small.yaml:28:270 "visit" /targets/2/requires/0
  Bộ chỉ tiêu không có chỉ tiêu nào là `visit`
  có phải là `visits` không?
  The programme has no target `visit`
  did you mean `visits`?
  ~ visits
)"},
    {"target that units are to meet", "meeting: [visits, all-seen]", "meeting: [visits, all-sean]",
     R"(
programme.reference data/small.yaml:31:156 "all-sean" /targets/5/measure/units/meeting/1
  Bộ chỉ tiêu không có chỉ tiêu nào là `all-sean`
  có phải là `all-seen` không?
  The programme has no target `all-sean`
  did you mean `all-seen`?
  ~ all-seen
)"},
    {"submission", "measure: {submitted: plan}", "measure: {submitted: plann}",
     R"(
programme.reference data/small.yaml:26:136 "plann" /targets/0/measure/submitted
  Bộ chỉ tiêu không có loại bản nộp nào là `plann`
  có phải là `plan` không?
  The programme has no submission `plann`
  did you mean `plan`?
  ~ plan
)"},
    {"unit by id, in a key", "{my-an: 3}", "{my-am: 3}",
     R"(
programme.reference data/small.yaml:27:199 "my-am" /targets/1/expect/by_unit/my-am
  Bộ chỉ tiêu không có đơn vị nào là `my-am`
  có phải là `my-an` không?
  The programme has no unit `my-am`
  did you mean `my-an`?
  ~ my-an
)"},
    {"unit by name", "inside: [my-an]", "inside: [Xã Mỹ An, Huế]",
     R"(
programme.reference data/small.yaml:28:209 "Huế" /targets/2/expect/inside/1
  Bộ chỉ tiêu không có đơn vị nào là `Huế`
  sửa lại tên, hoặc thêm mục ấy
  The programme has no unit `Huế`
  correct the name, or add that item
)"},
    {"level of a spread", "inside: [my-an]", "inside: [my-an], spread: comune",
     R"(
programme.reference data/small.yaml:28:215 "comune" /targets/2/expect/spread
  Bộ chỉ tiêu không có cấp nào là `comune`
  có phải là `commune` không?
  The programme has no level `comune`
  did you mean `commune`?
  ~ commune
)"},
    {"field of the same group", "at_most: total", "at_most: totl",
     R"(
programme.reference data/small.yaml:24:75 "totl" /figures/schools/fields/visited/at_most
  Bộ chỉ tiêu không có số liệu nào là `totl`
  có phải là `total` không?
  The programme has no figure `totl`
  did you mean `total`?
  ~ total
)"},
    {"field that limits itself", "at_most: total", "at_most: visited",
     R"(
programme.reference data/small.yaml:24:75 "visited" /figures/schools/fields/visited/at_most
  `at_most` của `visited` chỉ chính nó
  ghi trường mà số này là một phần của nó
  `at_most` of `visited` names the field itself
  give the field that this figure is a part of
)"},
    {"obligation explained twice", "clauses:\n",
     "clauses:\n  - {clause: I, covers: [II-1], outcome: absent, why: {vi: V, en: B}}\n  - {clause: I, covers: [I-1, "
     "II-1], outcome: absent, why: {vi: V, en: B}}\n",
     R"(
programme.reference data/small.yaml:34:31 "II-1" /clauses/1/covers/1
  Hai mục của `clauses` cùng nói về `II-1`
  giữ mã này ở một mục, xóa ở mục kia
  `II-1` appears in two entries of `clauses`
  keep the id in one entry and remove it from the other
  @ data/small.yaml:33:26 cũng ghi ở đây | also listed here
)"},
    {"submission twice", "id: monthly", "id: plan",
     R"(
programme.reference data/small.yaml:11:10 "plan" /submissions/1/id
  `plan` được khai hai lần
  đặt một tên khác, hoặc xóa một trong hai mục
  `plan` is declared twice
  choose another id, or delete one of these items
  @ data/small.yaml:10:10 lần đầu ở đây | first declared here
)"},
};

}  // namespace

TEST_CASE("an id that is declared twice means the first one") {
    const auto loaded = load_small(replaced(small_yaml, "  - {id: commune, name: {vi: Xã, en: Commune}}\n",
                                            "  - {id: commune, name: {vi: Xã, en: Commune}}\n"
                                            "  - {id: province, name: {vi: Tỉnh, en: Province}}\n"));
    CHECK(shown(loaded.findings) == R"(programme.reference data/small.yaml:9:10 "province" /levels/2/id
  `province` được khai hai lần
  đặt một tên khác, hoặc xóa một trong hai mục
  `province` is declared twice
  choose another id, or delete one of these items
  @ data/small.yaml:7:10 lần đầu ở đây | first declared here
)");
}

TEST_CASE("an obligation covered by a target needs no explanation") {
    const auto yaml = replaced(small_yaml, "{id: days, ", "{id: days, covers: [I.4-A1], ");
    const auto loaded = load_small(replaced(yaml, "{clause: II, ", "{clause: I.4, covers: [I.4-A1], "));
    CHECK(shown(loaded.findings) == R"(programme.reference data/small.yaml:33:28 "I.4-A1" /clauses/0/covers/0
  Chỉ tiêu `days` đã trả lời cho `I.4-A1`, nên `clauses` không nói về nó nữa
  xóa mã này ở đây, hoặc trong `covers` của chỉ tiêu
  The target `days` already covers `I.4-A1`, so it must not appear in `clauses`
  remove the id here, or from the target's `covers`
  @ data/small.yaml:29:25 cũng ghi ở đây | also listed here
)");
}

TEST_CASE("an obligation is named once in a list") {
    const auto loaded = load_small(replaced(small_yaml, "{clause: II, ", "{clause: II, covers: [II-1, II-1], "));
    REQUIRE(loaded.findings.size() == 1);
    CHECK(loaded.findings.front().rule == "schema.value");
    CHECK(loaded.findings.front().place.pointer == "/clauses/0/covers/1");
}

TEST_CASE("several faults are all found in one run, ordered by file and line") {
    auto yaml = replaced(small_yaml, "requires: [visits]", "requires: [visit]");
    yaml = replaced(yaml, "entries: commune", "entries: comune");
    const auto loaded = load_small(yaml, replaced(small_roster, "2025-07-01", "2025-06-31"));
    std::string found;
    for (const auto& finding : loaded.findings)
        found += finding.rule + " " + finding.file + ":" + std::to_string(finding.place.range.start.line) + "\n";
    CHECK(found ==
          "programme.roster data/roster.csv:4\n"
          "programme.reference data/small.yaml:12\n"
          "programme.reference data/small.yaml:28\n");
}

TEST_CASE("everything a programme refers to must exist") {
    for (const auto& fault : reference_faults) {
        CAPTURE(fault.what);
        const auto loaded = load_small(replaced(small_yaml, fault.from, fault.to));
        CHECK("\n" + shown(loaded.findings) == fault.found);
        CHECK_FALSE(loaded.programme);
    }
}
