// SPDX-License-Identifier: MIT
#include "finding/finding.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>

using namespace giamsat;
using namespace giamsat::finding;

namespace {

Place on_line(int line, int column = 1) {
    return {{{line, column}, {line, column + 1}}, ""};
}

std::string excerpt_of(FindingList& findings, int line) {
    return findings.add(rule("yaml.syntax"), on_line(line), text::same("m")).excerpt;
}

TEST_CASE("every rule appears once, with a text in both languages") {
    std::set<std::string_view> ids;
    for (const auto& each : rules) {
        CAPTURE(each.id);
        CHECK(ids.insert(each.id).second);
        CHECK_FALSE(each.title.vi.empty());
        CHECK_FALSE(each.title.en.empty());
    }
    CHECK(rule("yaml.syntax").id == "yaml.syntax");
    CHECK(rule("submission.late").severity == Severity::notice);
}

TEST_CASE("a list adds what every finding of its file shares") {
    const std::string source = "giamsat: plan/1\nunit: hải châu\n";
    FindingList findings("plans/hai-chau.yaml", source);
    CHECK_FALSE(findings.has_errors());
    const auto& finding =
        findings.add(rule("unit.unknown"), {{{2, 7}, {2, 15}}, "/unit"}, {"vi", "en"}, {"gợi ý", "hint"});
    CHECK(finding.rule == "unit.unknown");
    CHECK(finding.severity == Severity::error);
    CHECK(finding.file == "plans/hai-chau.yaml");
    CHECK(finding.place.pointer == "/unit");
    CHECK(finding.place.range == text::Range{{2, 7}, {2, 15}});
    CHECK(finding.excerpt == "unit: hải châu");
    CHECK(finding.message == text::Bilingual{"vi", "en"});
    CHECK(finding.hint == text::Bilingual{"gợi ý", "hint"});
    CHECK(findings.has_errors());
    CHECK(findings.all().size() == 1);
    CHECK(findings.take().size() == 1);
}

TEST_CASE("warnings and notices are not errors") {
    FindingList findings("a.yaml", "");
    findings.add(rule("submission.late"), on_line(1), text::same("m"));
    findings.add(rule("submission.draft"), on_line(1), text::same("m"));
    CHECK_FALSE(findings.has_errors());
    findings.add(rule("yaml.syntax"), on_line(1), text::same("m"));
    CHECK(findings.has_errors());
}

TEST_CASE("the excerpt is the line, whatever ends it, made printable") {
    CHECK(excerpt("a: 1\nb: 2\n", 1) == "a: 1");
    CHECK(excerpt("a: 1\nb: 2\n", 2) == "b: 2");
    CHECK(excerpt("a: 1\nb: 2", 2) == "b: 2");
    CHECK(excerpt("a: 1\r\nb: 2\r\n", 1) == "a: 1");
    CHECK(excerpt("\xEF\xBB\xBF"
                  "a: 1\n",
                  1) == "a: 1");
    CHECK(excerpt("a: Gi\xB8m\x1B\n", 1) == "a: Gi\xEF\xBF\xBDm\xEF\xBF\xBD");
    CHECK(excerpt("a: 1\n\nb: 2\n", 2).empty());
    CHECK(excerpt("a: 1\n", 2).empty());
    CHECK(excerpt("a: 1\n", 7).empty());
    CHECK(excerpt("", 1).empty());
}

TEST_CASE("a very long line is not shown") {
    CHECK(excerpt(std::string(longest_excerpt, 'a') + "\n", 1) == std::string(longest_excerpt, 'a'));
    CHECK(excerpt(std::string(longest_excerpt + 1, 'a') + "\n", 1).empty());
}

TEST_CASE("excerpts do not depend on the order in which lines are requested") {
    const std::string source = "\xEF\xBB\xBFone\ntwo\n\nfour\r\nfive";
    const std::vector<std::string> lines{"one", "two", "", "four", "five", "", ""};
    for (const auto& order : {std::vector{1, 2, 3, 4, 5, 6, 7}, {7, 6, 5, 4, 3, 2, 1}, {3, 3, 5, 1, 7, 2, 6, 4, 1}}) {
        FindingList findings("a.yaml", source);
        for (const int line : order) CHECK(excerpt_of(findings, line) == lines[static_cast<std::size_t>(line - 1)]);
    }
}

Finding made(std::string file, int line, int column, std::string rule, std::string unit = {},
             std::string message = {}) {
    Finding finding;
    finding.file = std::move(file);
    finding.place = on_line(line, column);
    finding.rule = std::move(rule);
    finding.unit = std::move(unit);
    finding.message.vi = std::move(message);
    return finding;
}

TEST_CASE("findings are ordered by file, place, rule, unit and message") {
    const std::vector<Finding> ordered{
        made("a.yaml", 9, 9, "z"),           made("b.yaml", 1, 1, "z"),           made("b.yaml", 1, 2, "a"),
        made("b.yaml", 2, 1, "a"),           made("b.yaml", 2, 1, "b", "x", "m"), made("b.yaml", 2, 1, "b", "y", "a"),
        made("b.yaml", 2, 1, "b", "y", "b"), made("b.yaml", 10, 1, "a"),
    };
    for (std::size_t i = 0; i < ordered.size(); ++i)
        for (std::size_t j = 0; j < ordered.size(); ++j) CHECK(before(ordered[i], ordered[j]) == (i < j));
}

TEST_CASE("of two at one place, the shorter comes first") {
    auto wide = made("a.yaml", 1, 1, "a");
    wide.place.range.end = {3, 1};
    CHECK(before(made("a.yaml", 1, 1, "a"), wide));
    CHECK_FALSE(before(wide, made("a.yaml", 1, 1, "a")));
}

}  // namespace
