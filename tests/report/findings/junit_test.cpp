// SPDX-License-Identifier: MIT
#include "report/findings/junit.hpp"

#include "report/findings/junit_cases.hpp"
#include "report/samples.hpp"
#include "text/unicode.hpp"

#include <doctest/doctest.h>
#include <pugixml.hpp>

#include <algorithm>

namespace giamsat::report {
namespace {

using namespace giamsat::test;
using Outcome = JUnitCase::Outcome;

finding::Finding with_rule(finding::Finding finding, const char* rule) {
    finding.rule = rule;
    return finding;
}

intake::Validation with_file(intake::Validation validation, const std::string& name, bool unreadable = false) {
    intake::CheckedFile file;
    file.file = name;
    file.unreadable = unreadable;
    validation.files.push_back(std::move(file));
    return validation;
}

std::vector<JUnitCase> cases_of(const intake::Validation& validation, bool strict = false) {
    return junit_cases(validation, {.language = text::Language::en, .strict = strict, .hints = test::hints()});
}

// Parsed as a reader would.
pugi::xml_document read(const intake::Validation& validation) {
    const auto text = validation_as_junit(validation, {.language = text::Language::en});
    CHECK(text::first_invalid_utf8(text) == text.npos);
    CHECK(std::ranges::all_of(text, [](unsigned char c) { return c >= ' ' || c == '\t' || c == '\n'; }));
    for (const auto* forbidden : {"\uFFFE", "\uFFFF", "\u0085"}) CHECK(text.find(forbidden) == text.npos);
    pugi::xml_document document;
    CHECK(document.load_string(text.c_str(), pugi::parse_default | pugi::parse_ws_pcdata_single));
    return document;
}

TEST_CASE("the whole document for a clean validation") {
    CHECK(validation_as_junit(with_file(validation_of({}), "bao-cao/a.yaml"), {.language = text::Language::vi}) ==
          R"(<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="giamsat" tests="1" failures="0" errors="0">
  <testsuite name="giamsat" tests="1" failures="0" errors="0" skipped="0">
    <properties>
      <property name="programme" value="danang-2023" />
      <property name="as_of" value="2023-02-16" />
    </properties>
    <testcase classname="giamsat.validate" name="bao-cao/a.yaml" />
  </testsuite>
</testsuites>
)");
}

TEST_CASE("a file with errors fails once, and says how many there are") {
    const auto other = with_rule(duplicate_key(), "schema.type");
    const auto cases = cases_of(validation_of({duplicate_key(), late_notice(), other}));
    REQUIRE(cases.size() == 1);
    CHECK(cases[0].outcome == Outcome::failure);
    CHECK(cases[0].type == "yaml.duplicate-key");
    CHECK(cases[0].message == "The key `unit` is written twice (and 1 more)");
    CHECK(cases[0].details.starts_with("error[yaml.duplicate-key] The key `unit` is written twice\n"));
    CHECK(cases[0].details.ends_with("  = see: giamsat explain schema.type\n"));
    CHECK(cases[0].output.starts_with("notice[submission.late] Sent 2 days late\n"));
}

TEST_CASE("a warning fails with --strict") {
    auto warning = with_rule(late_notice(), "activity.duplicate");
    warning.severity = finding::Severity::warning;
    const auto milder = cases_of(validation_of({warning}));
    CHECK(milder[0].outcome == Outcome::passed);
    CHECK(milder[0].output.starts_with("warning[activity.duplicate]"));
    const auto strict = cases_of(validation_of({warning}), true);
    CHECK(strict[0].outcome == Outcome::failure);
    CHECK(strict[0].output == "");
}

TEST_CASE("a file that could not be read is an error; skipped, never passed, if that rule is ignored") {
    const auto fault = with_rule(duplicate_key(), "yaml.syntax");
    CHECK(cases_of(with_file(validation_of({fault}), "bao-cao/a.yaml", true))[0].outcome == Outcome::error);
    const auto ignored = cases_of(with_file(validation_of({}), "bao-cao/a.yaml", true));
    CHECK(ignored[0].outcome == Outcome::skipped);
    CHECK(ignored[0].message == "The file could not be read and was not checked");
}

TEST_CASE("a file that was not judged is skipped") {
    for (const auto* rule : {"file.foreign", "programme.other", "submission.copy", "submission.superseded"}) {
        const auto cases = cases_of(validation_of({with_rule(late_notice(), rule)}));
        CHECK(cases[0].outcome == Outcome::skipped);
        CHECK(cases[0].message == "Sent 2 days late");
    }
}

TEST_CASE("standard input and a file of one name are one case") {
    const auto twice = with_file(with_file(validation_of({}), "a.yaml"), "a.yaml", true);
    CHECK(cases_of(twice).size() == 1);
}

TEST_CASE("missing input is an error") {
    auto validation = validation_of({});
    validation.missing.push_back({"thiếu `a`", "no `a`"});
    const auto cases = cases_of(validation);
    CHECK(cases[0].name == "no `a`");
    CHECK(cases[0].outcome == Outcome::error);
}

TEST_CASE("the document is well-formed whatever the names and texts contain") {
    auto finding = duplicate_key();
    finding.file = std::string("a\xFF\"<&'>\n\t\x01\0]]>.yaml", 19);
    finding.message = text::same("\uFFFE\uFFFF\x1b[31m&#0;\xC0\x80 <![CDATA[ ]]>\r\n --> \U0001F600");
    finding.excerpt = "\xED\xA0\x80\x0B";
    auto validation = with_file(validation_of({finding}), finding.file);
    validation.missing.push_back(text::same("\xFF\x02\u0085\uFFFE"));
    const auto document = read(validation);
    const auto one = document.child("testsuites").child("testsuite").last_child();
    CHECK(one.attribute("name").value() == std::string("a\uFFFD\"<&'>\uFFFD\t\uFFFD\uFFFD]]>.yaml"));
    CHECK(one.child("failure").attribute("message").value() ==
          std::string("\uFFFD\uFFFD\uFFFD[31m&#0;\uFFFD\uFFFD <![CDATA[ ]]> --> \U0001F600"));
}

}  // namespace
}  // namespace giamsat::report
