// SPDX-License-Identifier: MIT
#include "yaml/faults.hpp"

#include <algorithm>

namespace giamsat::yaml {
namespace {

constexpr unsigned every_family = ~0U;

unsigned bit_of(finding::Family family) {
    return 1U << static_cast<unsigned>(family);
}

}  // namespace

void Faults::add(finding::Family family, const About& about) {
    if (about.node == nullptr) return;
    marks_[about.node].spoken |= bit_of(family);
    if (!about.counts) distrust(*about.node, family);
}

void Faults::distrust(const Node& node, finding::Family family) {
    marks_[&node].faulty |= bit_of(family);
}

bool Faults::in(const Node& node) const {
    return node.odd || any_in(node, {0, every_family});
}

bool Faults::in(const Node& node, finding::Family family) const {
    return any_in(node, {0, bit_of(family)});
}

bool Faults::spoken_of(const Node& node, std::initializer_list<finding::Family> families) const {
    Mark wanted;
    for (const auto family : families) wanted.spoken |= bit_of(family);
    return (node.odd && (wanted.spoken & bit_of(finding::Family::yaml)) != 0) || any_in(node, wanted);
}

// From the node downwards, because an alias shares what is in it with its anchor.
bool Faults::any_in(const Node& node, Mark wanted) const {
    if (marks_.empty()) return false;
    const auto mark = marks_.find(&node);
    if (mark != marks_.end() && ((mark->second.spoken & wanted.spoken) | (mark->second.faulty & wanted.faulty)) != 0)
        return true;
    return std::ranges::any_of(node.items, [&](const Node& item) { return any_in(item, wanted); }) ||
           std::ranges::any_of(node.members, [&](const Member& member) { return any_in(member.value, wanted); });
}

finding::Finding& TreeFindings::add(const finding::Rule& rule, const About& about, finding::Place place,
                                    text::Bilingual message, text::Bilingual hint) {
    faults_.add(rule.family, about);
    auto& finding = list_.add(rule, std::move(place), std::move(message), std::move(hint));
    finding.leaves_out = !about.counts;
    return finding;
}

}  // namespace giamsat::yaml
