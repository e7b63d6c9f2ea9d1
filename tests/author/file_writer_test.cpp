// SPDX-License-Identifier: MIT
#include "author/file_writer.hpp"

#include "rollup/sample.hpp"

#include <doctest/doctest.h>

#include <string>

namespace giamsat::author {
namespace {

text::Bilingual in_english(const char* text) {
    return {"", text};
}

ActivityDraft made_up() {
    ActivityDraft activity;
    activity.kind = sample::team;
    activity.when = "2023-04-03";
    activity.count = 2;
    return activity;
}

EntryContents of_ward(const ActivityDraft& activity) {
    EntryContents ward;
    ward.unit = sample::north_a;
    ward.remark = "Ward A";
    ward.notes = {in_english("on the ward")};
    GroupLine group{sample::cases, {{sample::cases_found, 7}, {sample::cases_monitored, {}}}, {in_english("why")}};
    ward.members = {Figures{{group}}, Activities{{&activity}}, Unknown{key::none_arose}};
    ward.units_note = in_english("nobody below");
    return ward;
}

TEST_CASE("a file with comments, figures, made-up activities and keys to be filled in") {
    const auto programme = sample::small_year();
    const auto activity = made_up();
    FileWriter out(programme, text::Language::en);
    out.lines(in_english("a heading"), "");
    out.comment(in_english("the head"));
    out.begin(programme::Duty::Kind::report, sample::north);
    out.remark("North");
    out.period(sample::month(4));
    out.unknown(key::submitted);
    out.remark(in_english("a date"));
    out.in_charge({"One", "Two"});
    EntryContents own;
    own.members = {Activities{}};
    own.units = {of_ward(activity)};
    out.contents(own);
    out.blank_line();
    out.lines(in_english("a heading"), "- a line\n");
    CHECK(out.finish() == R"(# the head
giamsat: report/1
programme: sample
unit: north  # North
period: 2023-04
submitted:  # a date
in_charge:
  - {name: One}
  - {name: Two}
activities: []
units:
  - unit: north-a  # Ward A
    # on the ward
    figures:
      # why
      cases: {found: 7, monitored: }
    activities:
      - {kind: team, when: 2023-04-03, count: 2}
    none_arose:
    # nobody below

# a heading
# - a line
)");
}

}  // namespace
}  // namespace giamsat::author
