// SPDX-License-Identifier: MIT
#include "yaml/copy.hpp"

#include "text/unicode.hpp"

#include <algorithm>
#include <optional>

namespace giamsat::yaml {
namespace {

constexpr int widest_brackets = 100;

// The width of the node in brackets; none if it cannot be written in them.
std::optional<int> width_in_brackets(const Node& node, int most) {
    if (node.is_scalar()) return text::display_width(node.text);
    constexpr int separators = 4;
    int width = 2;
    for (const auto& item : node.items) {
        const auto inner = item.empty() ? std::nullopt : width_in_brackets(item, most - width);
        if (!inner) return std::nullopt;
        width += *inner + separators;
    }
    for (const auto& member : node.members) {
        const auto inner = width_in_brackets(member.value, most - width);
        if (!inner) return std::nullopt;
        width += text::display_width(member.name) + *inner + separators;
    }
    return width <= most ? std::optional(width) : std::nullopt;
}

Writer::Layout layout_of(const Node& node) {
    return width_in_brackets(node, widest_brackets) ? Writer::Layout::brackets : Writer::Layout::block;
}

void copy_scalar(Writer& writer, const Node& node, const Replacements& replacements) {
    const auto other = replacements.find(&node);
    if (other != replacements.end())
        writer.plain(other->second);
    else if (node.empty())
        writer.unknown();
    else if (node.plain)
        writer.plain(node.text);
    else
        writer.text(node.text);
}

}  // namespace

void copy(Writer& writer, const Node& node, const Replacements& replacements) {
    if (node.is_scalar()) return copy_scalar(writer, node, replacements);
    if (node.is_sequence()) {
        writer.open_sequence(layout_of(node));
        for (const auto& item : node.items) copy(writer, item, replacements);
    } else {
        writer.open_mapping(layout_of(node));
        for (const auto& member : node.members) {
            writer.key(member.name);
            copy(writer, member.value, replacements);
        }
    }
    writer.close();
}

}  // namespace giamsat::yaml
