// SPDX-License-Identifier: MIT
// The contents of `giamsat explain`, as values: for a rule, a target or a clause of the programme.
#pragma once

#include "explain/rule_example.hpp"
#include "explain/target_example.hpp"
#include "finding/rules.hpp"
#include "programme/programme.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace giamsat::explain {

struct RuleExplanation {
    const finding::Rule* rule = nullptr;
    RuleExample example;
};

struct TargetExplanation {
    const programme::Programme* programme = nullptr;  ///< must outlive the explanation
    programme::TargetIndex target;
    TargetExample example;
};

/// A clause with everything below it, or one obligation by its id (`II.1.1-C2`).
struct ClauseExplanation {
    const programme::Programme* programme = nullptr;  ///< must outlive the explanation
    std::string clause;
    std::vector<programme::TargetIndex> targets;   ///< in the programme's order
    std::vector<programme::ClauseIndex> notes;     ///< of the clause
    std::vector<programme::KindIndex> activities;  ///< the kinds of activity of the clause
};

using Explanation = std::variant<RuleExplanation, TargetExplanation, ClauseExplanation>;

/// The rule of that id; none if there is no such rule. Needs no programme.
std::optional<RuleExplanation> explain_rule(std::string_view word);
/// The target (`supervision-team`, `target.supervision-team`) or the clause (`III.1.2`, "điều III.1.2", `III.1.2-D1`)
/// that the word names; none if it names neither. Comments in the examples are in that language.
std::optional<Explanation> explain(const programme::Programme& programme, std::string_view word,
                                   text::Language language);

/// Everything that can be explained (rules, targets, clauses), to suggest the right word after a typing mistake.
std::vector<std::string> known_words(const programme::Programme& programme);

}  // namespace giamsat::explain
