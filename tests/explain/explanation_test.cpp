// SPDX-License-Identifier: MIT
#include "explain/explanation.hpp"

#include "programme/builtin.hpp"
#include "programme/small_programme.hpp"

#include <doctest/doctest.h>

#include <algorithm>

namespace giamsat::explain {
namespace {

// The ids of the targets of a word as a clause; "none" if it is unknown, "no clause" if it is something else.
std::vector<std::string> targets_of(const programme::Programme& programme, std::string_view word) {
    const auto explanation = explain(programme, word, text::Language::vi);
    if (!explanation) return {"none"};
    const auto* clause = std::get_if<ClauseExplanation>(&*explanation);
    if (clause == nullptr) return {"no clause"};
    std::vector<std::string> ids;
    for (const auto target : clause->targets) ids.push_back(programme.targets[target].id);
    return ids;
}

using Ids = std::vector<std::string>;

TEST_CASE("a clause is found however it is written") {
    const auto programme = *tests::load_small().programme;
    for (const auto* word : {"I.2", "i.2", "I.2.", " I.2", "điều I.2", "Điều i.2", "DIEU I.2", "mục I.2", "clause I.2"})
        CHECK_MESSAGE(targets_of(programme, word) == Ids{"visits"}, word);
}

TEST_CASE("a clause includes everything below it, and nothing beside it") {
    const auto programme = *tests::load_small().programme;
    CHECK(targets_of(programme, "I").size() == 6);
    CHECK(targets_of(programme, "I.1") == Ids{"in-time"});
    CHECK(targets_of(programme, "II").empty());  // a clause without a target
    CHECK(targets_of(programme, "III") == Ids{"none"});
    CHECK(targets_of(programme, "I.") == targets_of(programme, "I"));
    CHECK(targets_of(programme, "") == Ids{"none"});
    CHECK(targets_of(programme, "điều") == Ids{"none"});
}

TEST_CASE("an obligation is found by its id") {
    const auto programme = programme::load_builtin();
    const auto covering = [&](std::string_view id) {
        Ids ids;
        for (const auto& target : programme.targets)
            if (std::ranges::find(target.covers, id) != target.covers.end()) ids.push_back(target.id);
        return ids;
    };
    for (const auto& target : programme.targets)
        for (const auto& id : target.covers) CHECK_MESSAGE(targets_of(programme, id) == covering(id), id);
    for (const auto& note : programme.clauses)
        for (const auto& id : note.covers) {
            const auto explanation = explain(programme, id, text::Language::vi);
            REQUIRE_MESSAGE(explanation, id);
            CHECK_MESSAGE(!std::get<ClauseExplanation>(*explanation).notes.empty(), id);
        }
}

TEST_CASE("a target is found by its id, and by the rule that a finding names") {
    const auto programme = *tests::load_small().programme;
    for (const auto* word : {"visits", "target.visits"}) {
        const auto explanation = explain(programme, word, text::Language::vi);
        REQUIRE(explanation);
        CHECK(std::get<TargetExplanation>(*explanation).target == programme::TargetIndex(1));
    }
    CHECK(!explain(programme, "target.nothing", text::Language::vi));
}

TEST_CASE("every rule has a guide, without a programme") {
    for (const auto& rule : finding::rules) {
        const auto explanation = explain_rule(rule.id);
        REQUIRE_MESSAGE(explanation, rule.id);
        CHECK(explanation->rule->id == rule.id);
        CHECK(!explanation->rule->guide.vi.empty());
    }
    CHECK(!explain_rule("unit.nothing"));
}

}  // namespace
}  // namespace giamsat::explain
