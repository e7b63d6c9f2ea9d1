// SPDX-License-Identifier: MIT
// Checks that each obligation of the plan is covered in one place only.
#include "programme/loading.hpp"

#include <map>

namespace giamsat::programme::loading {
namespace {

constexpr text::Message two_notes{"Hai mục của `clauses` cùng nói về `{0}`",
                                  "`{0}` appears in two entries of `clauses`"};
constexpr text::Message keep_id_once{"giữ mã này ở một mục, xóa ở mục kia",
                                     "keep the id in one entry and remove it from the other"};
constexpr text::Message target_and_note{"Chỉ tiêu `{1}` đã trả lời cho `{0}`, nên `clauses` không nói về nó nữa",
                                        "The target `{1}` already covers `{0}`, so it must not appear in `clauses`"};
constexpr text::Message one_of_both{"xóa mã này ở đây, hoặc trong `covers` của chỉ tiêu",
                                    "remove the id here, or from the target's `covers`"};
constexpr text::Message also_here{"cũng ghi ở đây", "also listed here"};

// The place that names an obligation first, and its target; null: an entry of `clauses`.
struct Answer {
    const yaml::Node* id;
    const Target* target;
};
using Answers = std::map<std::string_view, Answer>;

Answers answers_of_targets(const Loading& loading) {
    Answers answers;
    for (const auto target : loading.targets.indices())
        for (const auto& id : items_at(*loading.targets[target], "covers"))
            if (id.is_scalar()) answers.try_emplace(id.text, Answer{&id, &loading.programme.targets[target]});
    return answers;
}

void add_answered_twice(finding::FindingList& findings, const yaml::Node& id, const Answer& first) {
    auto& finding = first.target != nullptr
                        ? findings.add(finding::rule("programme.reference"), at(id),
                                       text::say(target_and_note, id.text, first.target->id), text::say(one_of_both))
                        : findings.add(finding::rule("programme.reference"), at(id), text::say(two_notes, id.text),
                                       text::say(keep_id_once));
    finding.related.push_back({findings.file(), first.id->range, text::say(also_here)});
}

}  // namespace

void check_covers(Loading& loading, const yaml::Node& root) {
    auto answers = answers_of_targets(loading);
    for (const auto& note : items_at(root, "clauses"))
        for (const auto& id : items_at(note, "covers")) {
            if (!id.is_scalar()) continue;
            const auto [first, is_new] = answers.try_emplace(id.text, Answer{&id, nullptr});
            if (!is_new) add_answered_twice(loading.findings, id, first->second);
        }
}

}  // namespace giamsat::programme::loading
