// SPDX-License-Identifier: MIT
#include "golden/line_view.hpp"

#include <doctest/doctest.h>

namespace giamsat::golden {
namespace {

const std::string validated = R"({
  "summary": {"files": 2, "unreadable": 0, "errors": 1, "warnings": 0, "notices": 1, "ignored": 3},
  "files": [
    {"file": "plan.yaml", "kind": "plan", "unit": "bac", "period": "2025", "revision": 2, "errors": 1},
    {"file": "a b.yaml", "kind": null, "unit": null, "period": null, "revision": null, "errors": 0}
  ],
  "findings": [
    {"rule": "target.talks", "severity": "error", "file": "plan.yaml",
     "range": {"start": {"line": 5, "column": 1}, "end": {"line": 6, "column": 11}},
     "pointer": "/activities", "unit": "bac", "clause": "III.1", "message": "one\ntwo", "hint": "three",
     "actual": 66.6, "expected": "4", "suggestions": ["my-loc", "1", "xã an"],
     "related": [
       {"file": "b.csv", "range": {"start": {"line": 1, "column": 2}, "end": {"line": 3, "column": 4}}, "message": "here"},
       {"file": "a,b.csv", "range": {"start": {"line": 1, "column": 1}, "end": {"line": 1, "column": 1}}, "message": "and"}
     ]},
    {"rule": "submission.missing", "severity": "notice", "file": null,
     "range": {"start": {"line": 1, "column": 1}, "end": {"line": 1, "column": 1}},
     "pointer": "", "unit": null, "clause": null, "message": "none", "hint": null,
     "actual": null, "expected": 0, "suggestions": [], "related": []}
  ]})";

TEST_CASE("a finding is one line, and the sums are the last line") {
    CHECK(line_view("findings", validated) ==
          "plan.yaml:5:1-6:11 error target.talks unit=bac actual=66.6 expected=\"4\" suggestions=my-loc,1,\"xã an\" "
          "related=b.csv:1:2-3:4,\"a,b.csv\":1:1-1:1\n"
          "- notice submission.missing expected=0\n"
          "files=2 errors=1 notices=1 ignored=3\n");
    CHECK(line_view("findings", R"({"findings": []})") == "");
}

TEST_CASE("the texts of a finding are below it") {
    CHECK(line_view("details", validated) ==
          "plan.yaml:5:1-6:11 target.talks\n  pointer: /activities\n  clause: III.1\n  message: one\n    two\n  hint: "
          "three\n"
          "  related b.csv:1:2-3:4: here\n  related \"a,b.csv\":1:1-1:1: and\n"
          "- submission.missing\n  message: none\n");
}

TEST_CASE("each file is shown with its identity") {
    CHECK(line_view("identities", validated) ==
          "plan.yaml plan bac 2025 revision=2 errors=1\n\"a b.yaml\" - - - revision=- errors=0\n");
}

TEST_CASE("the rows of a roll-up are lines") {
    const std::string rolled_up = R"({
      "targets": [{"unit": "bac", "target": "talks", "value": null, "threshold": 99.99, "status": "unknown"}],
      "figures": [{"unit": "bac", "figure": "cases.found", "period": 0, "period_reported": 1, "period_complete": 1,
                   "year": null, "year_reported": 2, "year_complete": 0, "expected": 3}],
      "submissions": [
        {"unit": "bac", "submission": "report", "period": "2025-Q1", "state": "late", "submitted": "2025-04-07",
         "days_late": 2, "revision": 1, "file": "q1.yaml", "sha256": "00"},
        {"unit": "bac", "submission": "plan", "period": "2025", "state": "missing", "submitted": null,
         "days_late": null, "revision": null, "file": null, "sha256": null}],
      "activities": [{"unit": "bac", "kind": "talk", "form": null, "topic": "waste", "when": "2025-02-10",
                      "role": "lead", "count": 2, "event": null, "file": "q1.yaml", "line": 7}]})";
    CHECK(line_view("targets", rolled_up) == "bac talks unknown value=- threshold=99.99\n");
    CHECK(line_view("figures", rolled_up) ==
          "bac cases.found period=0 period_reported=1 year=- year_reported=2 year_complete=0 expected=3\n");
    CHECK(line_view("submissions", rolled_up) ==
          "bac report 2025-Q1 late submitted=2025-04-07 days_late=2 revision=1 file=q1.yaml\nbac plan 2025 missing\n");
    CHECK(line_view("activities", rolled_up) == "bac talk 2025-02-10 lead count=2 topic=waste file=q1.yaml line=7\n");
}

TEST_CASE("output without such rows is shown as it is") {
    CHECK(line_view("targets", "no\n") == "(no JSON with \"targets\")\nno\n");
    CHECK(line_view("targets", validated) == "(no JSON with \"targets\")\n" + validated);
}

TEST_CASE("these sections are lines") {
    CHECK(is_line_view("details"));
    CHECK(!is_line_view("files"));
    CHECK(!is_line_view("stdout"));
}

}  // namespace
}  // namespace giamsat::golden
