// SPDX-License-Identifier: MIT
#include "submission/reader.hpp"
#include "submission/header.hpp"
#include "submission/planned.hpp"
#include "yaml/reader.hpp"

#include "programme/shown.hpp"
#include "programme/small_programme.hpp"

#include <doctest/doctest.h>

namespace giamsat::submission {
namespace {

/// A plan or report, read, with the tree that it points into.
struct Read {
    std::string text;
    finding::FindingList findings;
    yaml::Document document;
    std::optional<Submission> submission;

    explicit Read(std::string written, programme::Duty::Kind kind = programme::Duty::Kind::plan)
        : text(std::move(written)), findings("file.yaml", text), document(yaml::read(text, findings)) {
        REQUIRE(static_cast<bool>(document));
        yaml::TreeFindings of_tree(findings);
        submission = read_submission(tests::small_programme(), kind, document.root(), of_tree);
    }
};

FileKind kind_in(const std::string& text) {
    finding::FindingList findings("file.yaml", text);
    const auto document = yaml::read(text, findings);
    REQUIRE(static_cast<bool>(document));
    return kind_of(document.root());
}

TEST_CASE("what a file is follows from its first key, and without it from keys that only ours have") {
    CHECK(kind_in("giamsat: plan/1\n") == FileKind::plan);
    CHECK(kind_in("giamsat: report/1\n") == FileKind::report);
    CHECK(kind_in("giamsat: workspace/1\n") == FileKind::other_ours);
    CHECK(kind_in("version: 3\n") == FileKind::foreign);
}

std::string planned(const Read& read, const Entry* entry) {
    std::string all;
    for (const auto& activity : planned_for(tests::small_programme(), *read.submission, entry))
        all += (activity.every ? "every" : text::iso(*activity.when)) + " ";
    return all;
}

const std::string plan_head = "giamsat: plan/1\nprogramme: small\nunit: quang-xa\n";
const std::string for_each =
    "each_unit:\n  activities:\n    - {kind: visit, form: team, topic: safety, when: 2025-03}\n";

TEST_CASE("each_unit plans for a subordinate without an entry, and is replaced by an activity of the same kind") {
    const Read plan(plan_head + for_each +
                    "units:\n"
                    "  - {unit: my-an, activities: [{kind: visit, form: team, topic: safety, when: 2025-05-02}]}\n"
                    "  - {unit: binh-an}\n");
    REQUIRE(plan.submission.has_value());
    CHECK(plan.findings.all().empty());
    CHECK(planned(plan, nullptr) == "2025-03 ");
    REQUIRE(plan.submission->own.units.size() == 2);
    CHECK(planned(plan, &plan.submission->own.units[0]) == "2025-05-02 ");
    CHECK(planned(plan, &plan.submission->own.units[1]) == "2025-03 ");
}

TEST_CASE("a unit is known by its id, its code and its name") {
    for (const std::string unit : {"my-an", "20001", "Xã Mỹ An", "x. my an"}) {
        const Read report("giamsat: report/1\nprogramme: small\nunit: " + unit + "\nperiod: 2025-02\n",
                          programme::Duty::Kind::report);
        REQUIRE(report.submission.has_value());
        CHECK(tests::small_programme().unit(report.submission->unit).id == "my-an");
    }
}

TEST_CASE("a file whose unit cannot be told is no submission") {
    const Read report("giamsat: report/1\nprogramme: small\nunit: nowhere\nperiod: 2025-02\n",
                      programme::Duty::Kind::report);
    CHECK_FALSE(report.submission.has_value());
    REQUIRE(report.findings.all().size() == 1);
    CHECK(report.findings.all().front().rule == "unit.unknown");
}

}  // namespace
}  // namespace giamsat::submission
