// SPDX-License-Identifier: MIT
#include "intake/validation.hpp"

#include "report/samples.hpp"

#include <doctest/doctest.h>

namespace giamsat::intake {
namespace {

using Rules = std::vector<std::string>;

Validation three_findings() {
    auto validation = test::validation_of({test::duplicate_key(), test::late_notice(), test::missed_target()});
    validation.files.resize(2);
    validation.files[0].file = "bao-cao/a.yaml";
    validation.files[1].file = "ke-hoach/hai-chau.yaml";
    return validation;
}

// Checks the remaining rules and the numbers.
void check_left(const Validation& validation, const Rules& rules, const Summary& summary) {
    Rules left;
    for (const auto& finding : validation.findings) left.push_back(finding.rule);
    CHECK(left == rules);
    CHECK(validation.summary.files == summary.files);
    CHECK(validation.summary.errors == summary.errors);
    CHECK(validation.summary.warnings == summary.warnings);
    CHECK(validation.summary.notices == summary.notices);
    CHECK(validation.summary.ignored == summary.ignored);
}

TEST_CASE("without a selection everything is kept") {
    check_left(summed(three_findings(), {}), {"yaml.duplicate-key", "submission.late", "target.supervision-team"},
               {.files = 2, .errors = 2, .notices = 1});
}

TEST_CASE("ignored rules are counted, but do not fail a file") {
    const auto left = summed(three_findings(), {.only = {}, .ignored = {"target.supervision-team", "submission.late"}});
    check_left(left, {"yaml.duplicate-key"}, {.files = 2, .errors = 1, .ignored = 2});
    CHECK(left.files[0].errors == 1);
    CHECK(left.files[1].errors == 0);
}

TEST_CASE("only the requested rules are kept, except ignored ones") {
    const Rules both{"submission.late", "yaml.duplicate-key"};
    check_left(summed(three_findings(), {.only = both, .ignored = {}}), {"yaml.duplicate-key", "submission.late"},
               {.files = 2, .errors = 1, .notices = 1, .ignored = 1});
    check_left(summed(three_findings(), {.only = both, .ignored = {"yaml.duplicate-key"}}), {"submission.late"},
               {.files = 2, .notices = 1, .ignored = 2});
}

}  // namespace
}  // namespace giamsat::intake
