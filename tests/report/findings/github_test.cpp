// SPDX-License-Identifier: MIT
#include "report/findings/github.hpp"

#include "report/findings/artifact_path.hpp"
#include "report/samples.hpp"

#include <doctest/doctest.h>

namespace giamsat::report {
namespace {

using namespace giamsat::test;

std::string shown(const finding::Finding& finding) {
    return validation_as_github(validation_of({finding}), {.language = text::Language::en});
}

TEST_CASE("if a finding spans several lines, its columns are left out") {
    auto finding = late_notice();
    finding.place.range = {{3, 5}, {4, 9}};
    CHECK(shown(finding) == "::notice file=bao-cao/a.yaml,line=3,endLine=4,title=submission.late::Sent 2 days late\n");
}

TEST_CASE("a finding without a file has no file name") {
    auto finding = late_notice();
    finding.file.clear();
    CHECK(shown(finding) == "::notice title=submission.late::Sent 2 days late\n");
}

TEST_CASE("nothing in a text or a name ends a message or a property") {
    auto finding = late_notice();
    finding.file = "./x//50%,a:b\r\n.yaml";
    finding.message = text::same("100%: a,b\n::set-output name=x::y");
    CHECK(shown(finding) ==
          "::notice file=x/50%25%2Ca%3Ab\uFFFD\uFFFD.yaml,line=1,endLine=1,col=1,endColumn=1,title=submission.late::"
          "100%25: a,b ::set-output name=x::y\n");
}

TEST_CASE("each related place is a line of the message") {
    CHECK(shown(duplicate_key()) ==
          "::error file=bao-cao/a.yaml,line=105,endLine=105,col=3,endColumn=7,title=yaml.duplicate-key::"
          "The key `unit` is written twice%0Arelated: bao-cao/a.yaml:9:3: first written here\n");
}

TEST_CASE("missing input is an error") {
    auto validation = validation_of({});
    validation.missing.push_back({"thiếu `a`", "no `50%`"});
    CHECK(validation_as_github(validation, {.language = text::Language::en}) == "::error title=giamsat::no `50%25`\n");
}

TEST_CASE("paths are those of the repository") {
    CHECK(artifact_path("./plans//a.yaml") == "plans/a.yaml");
    CHECK(artifact_path("plans/../reports/a.yaml") == "reports/a.yaml");
    CHECK(artifact_path("../a.yaml") == "../a.yaml");
    CHECK(artifact_path("/srv/./a.yaml") == "/srv/a.yaml");
    CHECK(artifact_path("<stdin>") == "<stdin>");
}

}  // namespace
}  // namespace giamsat::report
