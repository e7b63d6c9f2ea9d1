// SPDX-License-Identifier: MIT
// The tree of a JSON value, unchanged: the YAML reader would normalise its texts to NFC.
#pragma once

#include "yaml/node.hpp"

#include <nlohmann/json.hpp>

#include <memory>

namespace giamsat::schema {

using Json = nlohmann::ordered_json;

inline yaml::Node json_node(yaml::Document& document, const Json& json);

template <class T>
std::span<T> room_for(yaml::Document& document, std::size_t count) {
    auto* memory = static_cast<T*>(document.arena().allocate(count * sizeof(T) + 1, alignof(T)));
    std::uninitialized_default_construct_n(memory, count);
    return {memory, count};
}

inline yaml::Node json_scalar(yaml::Document& document, const Json& json) {
    yaml::Node node;
    node.plain = !json.is_string();
    node.text = document.keep(json.is_string() ? json.get<std::string>() : json.dump());
    return node;
}

inline yaml::Node json_sequence(yaml::Document& document, const Json& json) {
    yaml::Node node;
    node.kind = yaml::Node::Kind::sequence;
    node.items = room_for<yaml::Node>(document, json.size());
    for (std::size_t i = 0; i < json.size(); ++i) node.items[i] = json_node(document, json[i]);
    return node;
}

inline yaml::Node json_mapping(yaml::Document& document, const Json& json) {
    yaml::Node node;
    node.kind = yaml::Node::Kind::mapping;
    node.members = room_for<yaml::Member>(document, json.size());
    auto* member = node.members.data();
    for (const auto& [key, value] : json.items()) {
        const auto name = document.keep(key);
        *member++ = {name, name, {}, json_node(document, value)};
    }
    return node;
}

inline yaml::Node json_node(yaml::Document& document, const Json& json) {
    if (json.is_object()) return json_mapping(document, json);
    if (json.is_array()) return json_sequence(document, json);
    return json_scalar(document, json);
}

inline yaml::Document json_tree(const Json& json) {
    yaml::Document document;
    document.set_root(json_node(document, json));
    return document;
}

}  // namespace giamsat::schema
