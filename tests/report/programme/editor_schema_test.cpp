// SPDX-License-Identifier: MIT
// The schemas for editors, tested with our own checker; tests/schema/editors.py tests them with another one.
#include "report/programme/editor_schema.hpp"

#include "io/files.hpp"
#include "programme/builtin.hpp"
#include "programme/small_programme.hpp"
#include "project_directory.hpp"
#include "schema/schema.hpp"
#include "yaml/reader.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <filesystem>
#include <string>
#include <string_view>

namespace giamsat::report {
namespace {

namespace fs = std::filesystem;

schema::Schema schema_of(std::string_view kind, const programme::Programme& programme) {
    return schema::Schema::load(editor_schema(kind, programme, "giamsat schema", text::Language::vi));
}

bool accepts(const schema::Schema& schema, std::string_view text) {
    finding::FindingList findings("test.yaml", text);
    auto document = yaml::read(text, findings);
    REQUIRE(document);
    schema::check(schema, document.root(), schema::Reading::plain_text, findings);
    return findings.all().empty();
}

programme::Programme small() {
    return *programme::load_programme("programme.yaml", tests::small_yaml, [](const std::string&) {
                return std::string(tests::small_roster);
            }).programme;
}

const std::string head = "giamsat: report/1\nprogramme: small\nunit: my-an\nperiod: 2025-04\n";

TEST_CASE("every example is valid by the schema of its kind for its programme") {
    const auto programme = programme::load_builtin();
    const auto plan = schema_of("plan", programme);
    const auto report = schema_of("report", programme);
    int files = 0;
    for (const auto& entry :
         fs::recursive_directory_iterator(fs::path(tests::project_directory) / "examples/danang-2023")) {
        const auto name = entry.path().string();
        if (!io::has_yaml_name(name)) continue;
        const auto text = io::read_file(name, yaml::most_bytes);
        const bool is_plan = text.find("giamsat: plan/1") != text.npos;
        CHECK_MESSAGE(accepts(is_plan ? plan : report, text), name);
        ++files;
    }
    CHECK(files > 100);
}

TEST_CASE("terms that are not in the programme are refused") {
    const auto programme = small();
    const auto report = schema_of("report", programme);
    for (const std::string_view good :
         {"", "activities: [{kind: visit, form: team, topic: safety, when: 2025-04}]",
          "activities: [{kind: visit, form: team, topic: safety, when: 2025-04, subjects: [{unit: Xã Mỹ An, kind: "
          "school}]}]",
          "figures: {schools: {total: 1, visited: }, x_mine: a}", "figures: {schools: {x_mine: a}}", "figures:",
          "control_totals: {schools: {visited: 1}}", "units: [{unit: xa my an, figures: {schools: {total: 01}}}]"})
        CHECK_MESSAGE(accepts(report, head + std::string(good)), good);
    for (const std::string_view bad :
         {"activities: [{kind: visits, form: team, topic: safety, when: 2025-04}]",
          "activities: [{kind: visit, form: group, topic: safety, when: 2025-04}]",
          "activities: [{kind: visit, form: team, topic: safe, when: 2025-04}]",
          "activities: [{kind: visit, form: team, when: 2025-04}]",
          "activities: [{kind: visit, topic: safety, when: 2025-04}]", "activities: [{form: team, when: 2025-04}]",
          "activities: [{kind: visit, form: team, topic: safety, when: 2025-04, subjects: [{unit: my-an, kind: "
          "shop}]}]",
          "figures: {school: {total: 1}}", "figures: {schools: {totals: 1}}", "figures: {schools: {total: -1}}",
          "control_totals: {school: {visited: 1}}", "none_arose: [{what: visit}]", "programmes: small"})
        CHECK_MESSAGE(!accepts(report, head + std::string(bad)), bad);
    CHECK(!accepts(report, "giamsat: report/1\nprogramme: large\nunit: my-an\nperiod: 2025-04"));
}

TEST_CASE("a programme without terms of some kind refuses every value there") {
    auto programme = small();
    programme.forms.clear();
    programme.activities.front().requires_form = false;
    const auto report = schema_of("report", programme);
    CHECK(accepts(report, head + "activities: [{kind: visit, topic: safety, when: 2025-04}]"));
    CHECK(!accepts(report, head + "activities: [{kind: visit, form: team, topic: safety, when: 2025-04}]"));
}

TEST_CASE("to an editor the id of a programme may be a number") {
    auto programme = small();
    programme.id = "2025";
    const auto json = nlohmann::json::parse(editor_schema("plan", programme, "giamsat schema", text::Language::en));
    CHECK(json["$defs"]["programme"]["const"] == 2025);
    CHECK(json["$comment"] == "giamsat schema plan: 2025");
}

TEST_CASE("the schema of programmes contains no programme's terms, and accepts programmes") {
    const auto programme = schema::Schema::load(editor_schema("programme", "giamsat schema", text::Language::en));
    CHECK(accepts(programme, tests::small_yaml));
    CHECK(!accepts(programme, std::string(tests::small_yaml) + "target: []\n"));
}

}  // namespace
}  // namespace giamsat::report
