// SPDX-License-Identifier: MIT
#include "report/findings/json.hpp"

#include "report/json_values.hpp"
#include "report/samples.hpp"

#include <doctest/doctest.h>

namespace giamsat::report {
namespace {

using test::duplicate_key;
using test::missed_target;
using test::validation_of;

TEST_CASE("a clean validation") {
    CHECK(validation_as_json(validation_of({}), {.language = text::Language::vi}) == R"({
  "schema": "giamsat.validate/1",
  "programme": "danang-2023",
  "as_of": "2023-02-16",
  "exit_code": 0,
  "summary": {
    "files": 2,
    "unreadable": 0,
    "errors": 0,
    "warnings": 0,
    "notices": 0,
    "ignored": 0
  },
  "files": [],
  "findings": []
}
)");
}

TEST_CASE("files, with null for unknown values") {
    auto validation = validation_of({});
    validation.files = {{"a.yaml", programme::Duty::Kind::plan, "hai-chau", "2023", 2, 1, false},
                        {"b.yaml", {}, "", "", 0, 0, true}};
    const auto document = Json::parse(validation_as_json(validation, {.language = text::Language::vi, .exit_code = 1}));
    CHECK(document["exit_code"] == 1);
    CHECK(document["files"].dump() ==
          R"([{"file":"a.yaml","kind":"plan","unit":"hai-chau","period":"2023","revision":2,"errors":1},)"
          R"({"file":"b.yaml","kind":null,"unit":null,"period":null,"revision":null,"errors":0}])");
}

TEST_CASE("findings, in the requested language") {
    const auto document = Json::parse(
        validation_as_json(validation_of({missed_target(), duplicate_key()}), {.language = text::Language::en}));
    CHECK(document["findings"][0].dump() ==
          R"({"rule":"target.supervision-team","severity":"error","file":"ke-hoach/hai-chau.yaml",)"
          R"("range":{"start":{"line":12,"column":1},"end":{"line":12,"column":11}},"pointer":"/activities",)"
          R"("unit":"hai-chau","clause":"III.1.2",)"
          R"--("message":"The plan has no supervision team (at least 1 in the year is needed)",)--"
          R"("hint":"add an activity `kind: supervision`, `form: team` with a `when` in 2023",)"
          R"("actual":0,"expected":1,"suggestions":[],"related":[]})");
    CHECK(document["findings"][1].dump() ==
          R"({"rule":"yaml.duplicate-key","severity":"error","file":"bao-cao/a.yaml",)"
          R"("range":{"start":{"line":105,"column":3},"end":{"line":105,"column":7}},"pointer":"/units/0/unit",)"
          R"("unit":null,"clause":null,"message":"The key `unit` is written twice","hint":null,)"
          R"("actual":null,"expected":null,"suggestions":["unit"],)"
          R"("related":[{"file":"bao-cao/a.yaml","range":{"start":{"line":9,"column":3},"end":{"line":9,"column":7}},)"
          R"("message":"first written here"}]})");
}

TEST_CASE("a quantity is null, an integer, a number or a text") {
    const auto actual_of = [](finding::Quantity quantity) {
        auto finding = duplicate_key();
        finding.actual = std::move(quantity);
        return json_findings({finding}, text::Language::vi)[0]["actual"].dump();
    };
    CHECK(actual_of({}) == "null");
    CHECK(actual_of(std::int64_t{120'000'000'000'000}) == "120000000000000");
    CHECK(actual_of(92.85) == "92.85");
    CHECK(actual_of(100.0) == "100");
    CHECK(actual_of(std::string("2023-02-20")) == R"("2023-02-20")");
}

TEST_CASE("numbers are truncated to two decimals, and whole ones are integers") {
    struct Case {
        double number;
        const char* shown;
    };
    const Case cases[]{{0, "0"},           {100, "100"},       {200.0 / 3, "66.66"}, {66.66, "66.66"},
                       {99.999, "99.99"},  {33.33, "33.33"},   {100 / 8.0, "12.5"},  {0.29, "0.29"},
                       {1.1 * 100, "110"}, {-12.345, "-12.34"}};
    for (const auto& c : cases) CHECK(json_number(c.number).dump() == c.shown);
}

TEST_CASE("a finding about no file has null for it") {
    auto finding = test::late_notice();
    finding.file.clear();
    CHECK(json_findings({finding}, text::Language::vi)[0]["file"] == nullptr);
}

TEST_CASE("bytes that are not UTF-8 do not break the document") {
    auto finding = duplicate_key();
    finding.file = "a\xff.yaml";
    const auto text = validation_as_json(validation_of({finding}), {.language = text::Language::vi});
    CHECK(Json::parse(text)["findings"][0]["file"] == "a\uFFFD.yaml");
    CHECK(text.ends_with("}\n"));
}

}  // namespace
}  // namespace giamsat::report
