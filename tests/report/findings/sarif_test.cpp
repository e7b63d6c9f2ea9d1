// SPDX-License-Identifier: MIT
#include "report/findings/sarif.hpp"

#include "report/findings/artifact_path.hpp"
#include "report/samples.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

namespace giamsat::report {
namespace {

using namespace giamsat::test;
using nlohmann::json;

json run_of(const intake::Validation& validation,
            const Presentation& presentation = {.language = text::Language::en, .hints = test::hints()}) {
    return json::parse(validation_as_sarif(validation, presentation))["runs"][0];
}

std::string fingerprint_of(const finding::Finding& finding) {
    return run_of(validation_of({finding}))["results"][0]["partialFingerprints"]["giamsat/v1"];
}

TEST_CASE("a target is described by the programme, in the requested language") {
    CHECK(run_of(validation_of({missed_target()}),
                 {.language = text::Language::vi, .hints = test::hints()})["tool"]["driver"]["rules"] ==
          json::parse(R"([{"id": "target.supervision-team",
            "shortDescription": {"text": "Tổ chức ít nhất một đoàn giám sát."},
            "fullDescription": {"text": "Ít nhất 1 đoàn giám sát trong năm."},
            "help": {"text": "Điều: III.1.2\nMức: bắt buộc\nCách ghi: `kind: supervision`, `form: team`\n\nXem: giamsat explain supervision-team"},
            "defaultConfiguration": {"level": "error"}}])"));
}

TEST_CASE("an unknown rule is only named") {
    auto finding = late_notice();
    finding.rule = "target.gone";
    CHECK(run_of(validation_of({finding}))["tool"]["driver"]["rules"] == json::parse(R"([{"id": "target.gone"}])"));
    auto validation = validation_of({missed_target()});
    validation.programme = nullptr;
    CHECK(run_of(validation)["tool"]["driver"]["rules"] == json::parse(R"([{"id": "target.supervision-team"}])"));
}

TEST_CASE("each related place is a link in the message, and nothing else is") {
    auto finding = duplicate_key();
    finding.message = text::same("see [here](http://example.org)");
    finding.related[0].message = text::same("a[0]\\b");
    const auto result = run_of(validation_of({finding}))["results"][0];
    CHECK(result["message"]["text"] == "see [here] (http://example.org)\nrelated: [a\\[0\\]\\\\b](1)");
    CHECK(result["relatedLocations"] == json::parse(R"([{"id": 1,
        "physicalLocation": {"artifactLocation": {"uri": "bao-cao/a.yaml"},
                             "region": {"startLine": 9, "startColumn": 3, "endLine": 9, "endColumn": 7}},
        "message": {"text": "a[0]\\b"}}])"));
}

TEST_CASE("a finding without a file has no location") {
    auto finding = late_notice();
    finding.file.clear();
    CHECK(run_of(validation_of({finding}))["results"][0]["locations"] == json::array());
}

TEST_CASE("a file listed twice is one artifact") {
    auto validation = validation_of({});
    validation.files.resize(3);
    validation.files[0].file = validation.files[1].file = "a.yaml";
    validation.files[2].file = "b.yaml";
    CHECK(run_of(validation)["artifacts"].size() == 2);
}

TEST_CASE("a fingerprint does not change if lines move or entries are inserted before") {
    const auto finding = duplicate_key();
    auto moved = finding;
    moved.place = {{{207, 5}, {207, 9}}, "/units/12/unit"};
    moved.excerpt = "    unit: thanh-khe  ";
    moved.message = text::same("in other words");
    moved.file = "./" + finding.file;
    CHECK(fingerprint_of(moved) == fingerprint_of(finding));
}

TEST_CASE("a fingerprint distinguishes rules, files, units, places and lines") {
    const auto finding = duplicate_key();
    std::vector<finding::Finding> others(5, finding);
    others[0].rule = "schema.unknown-key";
    others[1].file = "bao-cao/b.yaml";
    others[2].unit = "thanh-khe";
    others[3].place.pointer = "/units/0/note";
    others[4].excerpt = "  unit: hai-chau";
    for (const auto& other : others) CHECK(fingerprint_of(other) != fingerprint_of(finding));
    const auto twice = run_of(validation_of({finding, finding}))["results"];
    CHECK(twice[0]["partialFingerprints"]["giamsat/v1"] == fingerprint_of(finding));
    CHECK(twice[1]["partialFingerprints"]["giamsat/v1"] != fingerprint_of(finding));
}

TEST_CASE("paths become URIs without losing a byte") {
    CHECK(artifact_uri("./plans/a-b_c.~1.yaml") == "plans/a-b_c.~1.yaml");
    CHECK(artifact_uri("Kế #1 50%:.yaml") == "K%E1%BA%BF%20%231%2050%25%3A.yaml");
    CHECK(artifact_uri("../a\xFF\\.yaml") == "../a%FF%5C.yaml");
    CHECK(artifact_uri("/srv/a b.yaml") == "file:///srv/a%20b.yaml");
    CHECK(artifact_uri("<stdin>") == "%3Cstdin%3E");
}

}  // namespace
}  // namespace giamsat::report
