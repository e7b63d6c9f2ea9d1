// SPDX-License-Identifier: MIT
// The nodes of the tree as JSON values.
#pragma once

#include "schema/schema.hpp"

#include <nlohmann/json.hpp>

#include <compare>
#include <cstdint>
#include <optional>
#include <string_view>

namespace giamsat::schema {

using Json = nlohmann::ordered_json;

/// A set of JSON types, one bit each.
using TypeSet = std::uint8_t;
inline constexpr TypeSet null_type = 1;
inline constexpr TypeSet boolean_type = 2;
inline constexpr TypeSet integer_type = 4;
inline constexpr TypeSet number_type = 8;
inline constexpr TypeSet string_type = 16;
inline constexpr TypeSet array_type = 32;
inline constexpr TypeSet object_type = 64;
inline constexpr TypeSet any_type = 127;

/// The type of that name; 0 if there is none.
TypeSet type_named(std::string_view name);
/// Whether the node can be read as a value of one of the types.
bool has_type(const yaml::Node& node, TypeSet types, Reading reading);

/// A number; exact if it is an integer of at most 64 bits.
struct Number {
    std::optional<std::int64_t> integer;
    double approximate = 0;
};
std::partial_ordering operator<=>(const Number& a, const Number& b);
bool operator==(const Number& a, const Number& b);

Number number_of(const Json& json);
/// None if the text is not a number.
std::optional<Number> read_number(std::string_view text);
/// None if the node is not a number in that reading.
std::optional<Number> number_of(const yaml::Node& node, Reading reading);
/// Whether the node is a string in that reading; a plain text may be both a string and a number.
bool is_text(const yaml::Node& node, Reading reading);

bool equal(const Json& json, const yaml::Node& node, Reading reading);
bool equal(const yaml::Node& a, const yaml::Node& b, Reading reading);

}  // namespace giamsat::schema
