// SPDX-License-Identifier: MIT
#include "programme/loading.hpp"
#include "programme/needs.hpp"

#include <algorithm>
#include <utility>

namespace giamsat::programme::loading {
namespace {

const text::Bilingual target_noun{"chỉ tiêu", "target"};

Need need_of(std::string_view id) {
    const auto found = std::ranges::find_if(needs, [&](const NeedRow& row) { return row.id == id; });
    return found != needs.end() ? found->need : Need::required;
}

void load_on(Target& target, const yaml::Node& node) {
    const auto items = items_at(node, "on");
    if (items.empty()) return;
    const auto has = [&](std::string_view kind) {
        return std::ranges::any_of(items, [&](const yaml::Node& item) { return item.text == kind; });
    };
    target.on_plan = has("plan");
    target.on_report = has("report");
}

Target load_target(Loading& loading, const yaml::Node& node) {
    Target target;
    target.id = text_at(node, "id");
    target.clause = text_at(node, "clause");
    target.title = bilingual_at(node, "title");
    target.levels = levels_at(loading, node);
    target.need = need_of(text_at(node, "need"));
    load_on(target, node);
    target.covers = texts_at(node, "covers");
    if (const auto measure = load_measure(loading, node)) {
        target.measure = *measure;
        target.expect = load_expectation(loading, node, *measure);
    }
    return target;
}

std::vector<TargetIndex> targets_at(Loading& loading, const yaml::Node& mapping, std::string_view key) {
    std::vector<TargetIndex> targets;
    for (const auto& item : items_at(mapping, key)) {
        const auto index = refer(loading.findings, item, target_noun, loading.programme.targets);
        if (index) targets.push_back(index);
    }
    return targets;
}

// Resolves the targets that other targets name; they may come later in the file.
void load_links(Loading& loading, TargetIndex index) {
    auto& target = loading.programme.targets[index];
    const auto& node = *loading.targets[index];
    target.requires_met = targets_at(loading, node, "requires");
    if (auto* units = std::get_if<measure::Units>(&target.measure))
        if (const auto* named = node.find("measure")->find(measure::Units::key))
            units->meeting = targets_at(loading, *named, "meeting");
}

}  // namespace

void load_targets(Loading& loading, const yaml::Node& root) {
    auto& targets = loading.programme.targets;
    for (const auto& item : items_at(root, "targets")) {
        const auto* id = item.find("id");
        if (id == nullptr) continue;
        const auto before = index_of(targets, id->text);
        if (before) {
            add_stated_twice(loading.findings, finding::rule("programme.target"), at(*id), id->text,
                             loading.targets[before]->find("id")->range);
            continue;
        }
        targets.push_back(load_target(loading, item));
        loading.targets.push_back(&item);
    }
    for (const auto target : targets.indices()) load_links(loading, target);
}

}  // namespace giamsat::programme::loading
