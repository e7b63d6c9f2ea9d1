// SPDX-License-Identifier: MIT
#include "yaml/node.hpp"

#include <algorithm>
#include <memory>
#include <new>

namespace giamsat::yaml {
namespace {

void link(Node& node);

// The contents that an alias shares with its anchor keep their place at the anchor.
void link_to(Node& parent, Node& child) {
    if (child.parent != nullptr) return;
    child.parent = &parent;
    link(child);
}

void link(Node& node) {
    for (auto& item : node.items) link_to(node, item);
    for (auto& member : node.members) link_to(node, member.value);
}

std::string step(const Node& parent, const Node& child) {
    if (parent.is_sequence()) return std::to_string(&child - parent.items.data());
    const auto member = std::ranges::find_if(parent.members, [&](const Member& m) { return &m.value == &child; });
    return pointer_token(member->written);
}

}  // namespace

std::string pointer_token(std::string_view key) {
    std::string result;
    for (const char c : key) {
        if (c == '~')
            result += "~0";
        else if (c == '/')
            result += "~1";
        else
            result += c;
    }
    return result;
}

const Member* Node::member(std::string_view name) const {
    for (const auto& m : members)
        if (m.name == name) return m.value.empty() ? nullptr : &m;
    return nullptr;
}

const Node* Node::find(std::string_view name) const {
    const auto* found = member(name);
    return found != nullptr ? &found->value : nullptr;
}

std::string pointer(const Node& node) {
    if (node.parent == nullptr) return {};
    return pointer(*node.parent) + "/" + step(*node.parent, node);
}

finding::Place at(const Node& node) {
    return {node.range, pointer(node)};
}

finding::Place at_key(const Member& member) {
    return {member.key, pointer(member.value)};
}

text::Range whole(const Member& member) {
    return {member.key.start, std::max(member.key.end, member.value.range.end)};
}

std::string_view Document::keep(std::string_view text) {
    if (text.empty()) return {};
    auto* copy = static_cast<char*>(arena_->allocate(text.size(), 1));
    std::ranges::copy(text, copy);
    return {copy, text.size()};
}

void Document::set_root(Node root) {
    root_ = new (arena_->allocate(sizeof(Node), alignof(Node))) Node(root);
    link(*root_);
}

}  // namespace giamsat::yaml
