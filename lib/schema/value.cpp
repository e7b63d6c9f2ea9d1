// SPDX-License-Identifier: MIT
#include "schema/value.hpp"

#include "text/number.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <utility>

namespace giamsat::schema {
namespace {

constexpr std::array<std::pair<std::string_view, TypeSet>, 7> type_names{
    {{"null", null_type},
     {"boolean", boolean_type},
     {"integer", integer_type},
     {"number", TypeSet{number_type | integer_type}},
     {"string", string_type},
     {"array", array_type},
     {"object", object_type}}};

Number normalised(double value) {
    constexpr double limit = 9223372036854775808.0;  // 2 to the 63rd
    if (std::trunc(value) == value && value >= -limit && value < limit)
        return {static_cast<std::int64_t>(value), value};
    return {std::nullopt, value};
}

bool is_whole(const Number& number) {
    return number.integer || std::trunc(number.approximate) == number.approximate;
}

TypeSet types_as_json(const yaml::Node& node) {
    if (!node.plain) return string_type;
    if (node.text == "null") return null_type;
    if (node.text == "true" || node.text == "false") return boolean_type;
    const auto number = read_number(node.text);
    if (!number) return string_type;
    return is_whole(*number) ? TypeSet{number_type | integer_type} : number_type;
}

bool plain_text_reads_as(std::string_view text, TypeSet types) {
    if ((types & string_type) != 0) return true;
    if ((types & integer_type) != 0 && text::all_digits(text)) return true;
    if ((types & boolean_type) != 0 && (text == "true" || text == "false")) return true;
    return (types & number_type) != 0 && read_number(text).has_value();
}

bool equal_scalars(const Json& json, const yaml::Node& node, Reading reading) {
    if (json.is_string()) return is_text(node, reading) && json.get_ref<const std::string&>() == node.text;
    if (json.is_number()) {
        const auto number = number_of(node, reading);
        return number && *number == number_of(json);
    }
    return (node.plain || reading == Reading::plain_text) && json.is_primitive() && json.dump() == node.text;
}

template <class A, class B>
bool equal_items(const A& a, const B& b, Reading reading) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [reading](const auto& x, const auto& y) { return equal(x, y, reading); });
}

const yaml::Node* member_named(const yaml::Node& mapping, std::string_view name) {
    const auto found = std::ranges::find_if(mapping.members, [&](const auto& m) { return m.name == name; });
    return found == mapping.members.end() ? nullptr : &found->value;
}

bool equal_objects(const Json& json, const yaml::Node& node, Reading reading) {
    if (json.size() != node.members.size()) return false;
    return std::ranges::all_of(node.members, [&](const yaml::Member& member) {
        const auto found = json.find(std::string(member.name));
        return found != json.end() && equal(*found, member.value, reading);
    });
}

bool equal_objects(const yaml::Node& a, const yaml::Node& b, Reading reading) {
    if (a.members.size() != b.members.size()) return false;
    return std::ranges::all_of(a.members, [&](const yaml::Member& member) {
        const auto* other = member_named(b, member.name);
        return other != nullptr && equal(member.value, *other, reading);
    });
}

bool equal_scalars(const yaml::Node& a, const yaml::Node& b, Reading reading) {
    if (reading == Reading::plain_text || (!a.plain && !b.plain)) return a.text == b.text;
    if (a.plain != b.plain) return false;
    const auto x = read_number(a.text);
    const auto y = read_number(b.text);
    return x && y ? *x == *y : a.text == b.text;
}

}  // namespace

TypeSet type_named(std::string_view name) {
    const auto found = std::ranges::find_if(type_names, [&](const auto& row) { return row.first == name; });
    return found == type_names.end() ? TypeSet{0} : found->second;
}

bool has_type(const yaml::Node& node, TypeSet types, Reading reading) {
    if (types == any_type) return true;
    if (node.is_mapping()) return (types & object_type) != 0;
    if (node.is_sequence()) return (types & array_type) != 0;
    if (reading == Reading::plain_text) return plain_text_reads_as(node.text, types);
    return (types & types_as_json(node)) != 0;
}

std::partial_ordering operator<=>(const Number& a, const Number& b) {
    if (a.integer && b.integer) return *a.integer <=> *b.integer;
    return a.approximate <=> b.approximate;
}

bool operator==(const Number& a, const Number& b) {
    return (a <=> b) == std::partial_ordering::equivalent;
}

Number number_of(const Json& json) {
    if (json.is_number_integer() && !json.is_number_unsigned())
        return {json.get<std::int64_t>(), static_cast<double>(json.get<std::int64_t>())};
    if (json.is_number_unsigned() && std::in_range<std::int64_t>(json.get<std::uint64_t>()))
        return {json.get<std::int64_t>(), static_cast<double>(json.get<std::int64_t>())};
    return normalised(json.get<double>());
}

std::optional<Number> read_number(std::string_view text) {
    const auto unsigned_part = text.starts_with('-') ? text.substr(1) : text;
    if (unsigned_part.empty() || !text::is_digit(unsigned_part.front())) return std::nullopt;
    const auto* end = text.data() + text.size();
    std::int64_t integer = 0;
    const auto whole = std::from_chars(text.data(), end, integer);
    if (whole.ec == std::errc() && whole.ptr == end) return Number{integer, static_cast<double>(integer)};
    double value = 0;
    const auto [ptr, error] = std::from_chars(text.data(), end, value);
    if (error != std::errc() || ptr != end) return std::nullopt;
    return normalised(value);
}

std::optional<Number> number_of(const yaml::Node& node, Reading reading) {
    if (!node.is_scalar() || (reading == Reading::json && !node.plain)) return std::nullopt;
    return read_number(node.text);
}

bool is_text(const yaml::Node& node, Reading reading) {
    if (!node.is_scalar()) return false;
    return reading == Reading::plain_text || types_as_json(node) == string_type;
}

bool equal(const Json& json, const yaml::Node& node, Reading reading) {
    if (node.is_mapping()) return json.is_object() && equal_objects(json, node, reading);
    if (node.is_sequence()) return json.is_array() && equal_items(json, node.items, reading);
    return equal_scalars(json, node, reading);
}

bool equal(const yaml::Node& a, const yaml::Node& b, Reading reading) {
    if (a.kind != b.kind) return false;
    if (a.is_mapping()) return equal_objects(a, b, reading);
    if (a.is_sequence()) return equal_items(a.items, b.items, reading);
    return equal_scalars(a, b, reading);
}

}  // namespace giamsat::schema
