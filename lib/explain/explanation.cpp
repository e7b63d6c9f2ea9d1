// SPDX-License-Identifier: MIT
#include "explain/explanation.hpp"

#include "text/unicode.hpp"

#include <algorithm>
#include <array>

namespace giamsat::explain {
namespace {

constexpr std::string_view target_family = "target.";
// Words that may precede a clause's number, folded.
constexpr std::array<std::string_view, 5> clause_words{"điều ", "dieu ", "mục ", "muc ", "clause "};

// "điều ii.1.1." → "II.1.1".
std::string clause_of(std::string_view word) {
    std::string text = text::fold(word);
    for (const auto before : clause_words)
        if (text.starts_with(before)) text.erase(0, before.size());
    while (!text.empty() && (text.back() == '.' || text.back() == ' ')) text.pop_back();
    return text::upper(text);
}

// fold() turns the hyphen of an obligation's id into a space.
bool same_id(const std::string& id, const std::string& asked) {
    return text::upper(text::fold(id)) == asked;
}

bool is_in(const std::string& clause, const std::string& asked) {
    const auto known = text::upper(text::fold(clause));
    return known == asked || known.starts_with(asked + ".");
}

bool covers(const std::vector<std::string>& obligations, const std::string& asked) {
    return std::ranges::any_of(obligations, [&](const auto& id) { return same_id(id, asked); });
}

template <class T, class Wanted>
std::vector<programme::Index<T>> indices_where(const programme::IndexVec<T>& elements, Wanted wanted) {
    std::vector<programme::Index<T>> indices;
    for (const auto index : elements.indices())
        if (wanted(elements[index])) indices.push_back(index);
    return indices;
}

// The clause as written in the programme; as typed if the programme only names clauses below it.
std::string as_written(const programme::Programme& programme, const std::string& asked) {
    const auto name = [&](const std::string& known) { return same_id(known, asked) ? known : std::string(); };
    for (const auto& target : programme.targets) {
        if (auto found = name(target.clause); !found.empty()) return found;
        for (const auto& id : target.covers)
            if (auto found = name(id); !found.empty()) return found;
    }
    for (const auto& note : programme.clauses) {
        if (auto found = name(note.clause); !found.empty()) return found;
        for (const auto& id : note.covers)
            if (auto found = name(id); !found.empty()) return found;
    }
    return asked;
}

std::optional<ClauseExplanation> explain_clause(const programme::Programme& programme, std::string_view word) {
    const auto asked = clause_of(word);
    if (asked.empty()) return std::nullopt;
    const auto speaks_of = [&](const auto& element) {
        return is_in(element.clause, asked) || covers(element.covers, asked);
    };
    ClauseExplanation explanation{
        .programme = &programme,
        .clause = as_written(programme, asked),
        .targets = indices_where(programme.targets, speaks_of),
        .notes = indices_where(programme.clauses, speaks_of),
        .activities = indices_where(programme.activities,
                                    [&](const programme::ActivityKind& kind) { return is_in(kind.clause, asked); })};
    if (explanation.targets.empty() && explanation.notes.empty() && explanation.activities.empty()) return std::nullopt;
    return explanation;
}

}  // namespace

std::optional<RuleExplanation> explain_rule(std::string_view word) {
    const auto* found = finding::find_rule(word);
    if (found == nullptr) return std::nullopt;
    return RuleExplanation{found, rule_example(found->id)};
}

std::optional<Explanation> explain(const programme::Programme& programme, std::string_view word,
                                   text::Language language) {
    auto id = word;
    if (id.starts_with(target_family)) id.remove_prefix(target_family.size());
    if (const auto target = programme::index_of(programme.targets, id))
        return TargetExplanation{&programme, target, target_example(programme, target, language)};
    if (auto clause = explain_clause(programme, word)) return std::move(*clause);
    return std::nullopt;
}

std::vector<std::string> known_words(const programme::Programme& programme) {
    std::vector<std::string> words;
    for (const auto& rule : finding::rules) words.emplace_back(rule.id);
    for (const auto& target : programme.targets) words.push_back(target.id);
    const auto add = [&](const std::string& word) {
        if (std::ranges::find(words, word) == words.end()) words.push_back(word);
    };
    for (const auto& target : programme.targets) add(target.clause);
    for (const auto& note : programme.clauses) add(note.clause);
    return words;
}

}  // namespace giamsat::explain
