// SPDX-License-Identifier: MIT
#pragma once

#include "intake/validation.hpp"
#include "programme/builtin.hpp"
#include "report/hints.hpp"

#include <string>
#include <string_view>

namespace giamsat::test {

/// Commands as somebody types them who must choose the programme with those options.
inline report::Hints hints(const std::string& options = "") {
    report::Hints hints;
    hints.explain_rule = [](std::string_view id) { return "giamsat explain " + std::string(id); };
    hints.explain_target = [options](std::string_view id) { return "giamsat explain " + std::string(id) + options; };
    return hints;
}

/// A target missed by a district's plan, with every part that a finding may have.
inline finding::Finding missed_target() {
    finding::Finding finding;
    finding.rule = "target.supervision-team";
    finding.file = "ke-hoach/hai-chau.yaml";
    finding.place = {{{12, 1}, {12, 11}}, "/activities"};
    finding.excerpt = "activities:";
    finding.unit = "hai-chau";
    finding.unit_name = "Quận Hải Châu";
    finding.clause = "III.1.2";
    finding.message = {"Chưa có đoàn giám sát nào trong kế hoạch (cần ít nhất 1 trong năm)",
                       "The plan has no supervision team (at least 1 in the year is needed)"};
    finding.hint = {"thêm một hoạt động `kind: supervision`, `form: team` với `when` trong năm 2023",
                    "add an activity `kind: supervision`, `form: team` with a `when` in 2023"};
    finding.actual = 0;
    finding.expected = 1;
    finding.explain = "supervision-team";
    return finding;
}

/// A key written twice: another place, no unit, no clause.
inline finding::Finding duplicate_key() {
    finding::Finding finding;
    finding.rule = "yaml.duplicate-key";
    finding.file = "bao-cao/a.yaml";
    finding.place = {{{105, 3}, {105, 7}}, "/units/0/unit"};
    finding.excerpt = "  unit: thanh-khe";
    finding.message = {"Mục `unit` được ghi hai lần", "The key `unit` is written twice"};
    finding.suggestions = {"unit"};
    finding.related = {{"bao-cao/a.yaml", {{9, 3}, {9, 7}}, {"lần đầu ở đây", "first written here"}}};
    return finding;
}

inline finding::Finding late_notice() {
    finding::Finding finding;
    finding.rule = "submission.late";
    finding.severity = finding::Severity::notice;
    finding.file = "bao-cao/a.yaml";
    finding.message = {"Nộp trễ 2 ngày", "Sent 2 days late"};
    return finding;
}

inline intake::Validation validation_of(std::vector<finding::Finding> findings) {
    intake::Validation validation;
    static const auto programme = programme::load_builtin();
    validation.programme = &programme;
    validation.as_of = text::make_date(2023, 2, 16);
    validation.findings = std::move(findings);
    validation.summary.files = 2;
    for (const auto& finding : validation.findings) {
        validation.summary.errors += finding.severity == finding::Severity::error ? 1 : 0;
        validation.summary.warnings += finding.severity == finding::Severity::warning ? 1 : 0;
        validation.summary.notices += finding.severity == finding::Severity::notice ? 1 : 0;
    }
    return validation;
}

}  // namespace giamsat::test
