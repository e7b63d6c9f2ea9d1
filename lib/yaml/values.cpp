// SPDX-License-Identifier: MIT
#include "yaml/values.hpp"

#include "text/number.hpp"

#include <algorithm>
#include <array>

namespace giamsat::yaml {
namespace {

constexpr std::int64_t largest_count = 999'999'999;

struct NamedCut {
    std::string_view name;
    text::Cut cut;
};
constexpr std::array cuts{NamedCut{"month", text::Cut::month}, NamedCut{"quarter", text::Cut::quarter},
                          NamedCut{"half", text::Cut::half}, NamedCut{"year", text::Cut::year}};

template <class T>
std::optional<T> value_of(const text::Parsed<T>& parsed) {
    return parsed ? std::optional(parsed.value) : std::nullopt;
}

}  // namespace

std::optional<std::int64_t> read_count(const Node& node) {
    return value_of(text::parse_digits(node.text, largest_count));
}

std::optional<text::Period> read_period(const Node& node) {
    return value_of(text::parse_period(node.text));
}

const Node* scalar_at(const Node& mapping, std::string_view key) {
    const auto* node = mapping.find(key);
    return node != nullptr && node->is_scalar() ? node : nullptr;
}

std::string text_at(const Node& mapping, std::string_view key) {
    const auto* node = scalar_at(mapping, key);
    return node != nullptr ? std::string(node->text) : std::string();
}

bool flag_at(const Node& mapping, std::string_view key) {
    return text_at(mapping, key) == "true";
}

std::optional<std::int64_t> count_at(const Node& mapping, std::string_view key) {
    const auto* node = scalar_at(mapping, key);
    return node != nullptr ? read_count(*node) : std::nullopt;
}

std::optional<text::Date> date_at(const Node& mapping, std::string_view key) {
    const auto* node = scalar_at(mapping, key);
    return node != nullptr ? value_of(text::parse_date(node->text)) : std::nullopt;
}

std::optional<text::Cut> cut_at(const Node& mapping, std::string_view key) {
    const auto found = std::ranges::find(cuts, text_at(mapping, key), &NamedCut::name);
    return found == cuts.end() ? std::nullopt : std::optional(found->cut);
}

std::span<const Node> items_at(const Node& mapping, std::string_view key) {
    const auto* node = mapping.find(key);
    return node != nullptr ? std::span<const Node>(node->items) : std::span<const Node>();
}

std::span<const Member> members_at(const Node& mapping, std::string_view key) {
    const auto* node = mapping.find(key);
    return node != nullptr ? std::span<const Member>(node->members) : std::span<const Member>();
}

std::vector<std::string> texts_at(const Node& mapping, std::string_view key) {
    std::vector<std::string> texts;
    const auto* value = mapping.find(key);
    if (value == nullptr) return texts;
    for (const Node& node : one_or_list(*value))
        if (!node.empty()) texts.emplace_back(node.text);
    return texts;
}

std::vector<std::reference_wrapper<const Node>> one_or_list(const Node& node) {
    if (node.is_scalar()) return {node};
    std::vector<std::reference_wrapper<const Node>> scalars;
    for (const auto& item : node.items)
        if (item.is_scalar()) scalars.emplace_back(item);
    return scalars;
}

}  // namespace giamsat::yaml
