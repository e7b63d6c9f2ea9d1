// SPDX-License-Identifier: MIT
#include "schema/keywords.hpp"

#include "schema/compiler.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <stdexcept>

namespace giamsat::schema {
namespace {

using Pointers = std::vector<const Subschema*>;

[[noreturn]] void refuse(std::string_view keyword, const Json& value) {
    throw std::invalid_argument(fmt::format("{}: not a value that it can have: {}", keyword, value.dump()));
}

std::string text_of(std::string_view keyword, const Json& value) {
    if (!value.is_string()) refuse(keyword, value);
    return value.get<std::string>();
}

std::vector<std::string> texts_of(std::string_view keyword, const Json& value) {
    std::vector<std::string> texts;
    if (!value.is_array()) refuse(keyword, value);
    for (const auto& item : value) texts.push_back(text_of(keyword, item));
    return texts;
}

std::size_t size_of(std::string_view keyword, const Json& value) {
    if (!value.is_number() || value.get<double>() < 0) refuse(keyword, value);
    return value.get<std::size_t>();
}

Number limit_of(std::string_view keyword, const Json& value) {
    if (!value.is_number()) refuse(keyword, value);
    return number_of(value);
}

Pointers compiled(Compiler& compiler, std::string_view keyword, const Json& schemas) {
    Pointers pointers;
    if (!schemas.is_array()) refuse(keyword, schemas);
    for (const auto& schema : schemas) pointers.push_back(compiler.compile(schema));
    return pointers;
}

Limits& of(std::optional<Limits>& limits) {
    return limits ? *limits : limits.emplace();
}

CombinationRules& combination(Subschema& s) {
    return s.combination ? *s.combination : s.combination.emplace();
}

// Any type

void apply_type(Compiler&, Subschema& s, const Json& value, const Json&) {
    s.types = 0;
    for (const auto& name : value.is_array() ? value : Json::array({value})) {
        const auto type = type_named(text_of("type", name));
        if (type == 0) refuse("type", value);
        s.types = static_cast<TypeSet>(s.types | type);
    }
}

void apply_enum(Compiler&, Subschema& s, const Json& value, const Json&) {
    if (!value.is_array()) refuse("enum", value);
    s.allowed.emplace(value.begin(), value.end());
}

void apply_const(Compiler&, Subschema& s, const Json& value, const Json&) {
    s.constant = value;
}

void apply_ref(Compiler& compiler, Subschema& s, const Json& value, const Json& schema) {
    s.target = compiler.compile_reference(schema, text_of("$ref", value));
}

void apply_defs(Compiler& compiler, Subschema&, const Json& value, const Json&) {
    for (const auto& schema : value) compiler.compile(schema);
}

void apply_title(Compiler&, Subschema& s, const Json& value, const Json&) {
    s.title = text_of("title", value);
}

// Scalars

void apply_minimum(Compiler&, Subschema& s, const Json& value, const Json&) {
    s.scalar.minimum = limit_of("minimum", value);
}

void apply_maximum(Compiler&, Subschema& s, const Json& value, const Json&) {
    s.scalar.maximum = limit_of("maximum", value);
}

void apply_exclusive_minimum(Compiler&, Subschema& s, const Json& value, const Json&) {
    s.scalar.exclusive_minimum = limit_of("exclusiveMinimum", value);
}

void apply_exclusive_maximum(Compiler&, Subschema& s, const Json& value, const Json&) {
    s.scalar.exclusive_maximum = limit_of("exclusiveMaximum", value);
}

void apply_min_length(Compiler&, Subschema& s, const Json& value, const Json&) {
    of(s.scalar.length).least = size_of("minLength", value);
}

void apply_max_length(Compiler&, Subschema& s, const Json& value, const Json&) {
    of(s.scalar.length).most = size_of("maxLength", value);
}

void apply_pattern(Compiler&, Subschema& s, const Json& value, const Json&) {
    s.scalar.pattern.emplace(text_of("pattern", value));
}

void apply_format(Compiler&, Subschema& s, const Json& value, const Json&) {
    const auto name = text_of("format", value);
    s.scalar.format = format_named(name);
    if (s.scalar.format == nullptr) throw std::invalid_argument(fmt::format("format: not implemented: {}", name));
}

// Arrays

void apply_items(Compiler& compiler, Subschema& s, const Json& value, const Json&) {
    s.sequence.items = compiler.compile(value);
}

void apply_prefix_items(Compiler& compiler, Subschema& s, const Json& value, const Json&) {
    s.sequence.first_items = compiled(compiler, "prefixItems", value);
}

void apply_min_items(Compiler&, Subschema& s, const Json& value, const Json&) {
    s.sequence.count.least = size_of("minItems", value);
}

void apply_max_items(Compiler&, Subschema& s, const Json& value, const Json&) {
    s.sequence.count.most = size_of("maxItems", value);
}

void apply_unique_items(Compiler&, Subschema& s, const Json& value, const Json&) {
    if (!value.is_boolean()) refuse("uniqueItems", value);
    s.sequence.unique = value.get<bool>();
}

// Objects

void apply_properties(Compiler& compiler, Subschema& s, const Json& value, const Json&) {
    if (!value.is_object()) refuse("properties", value);
    for (const auto& [name, schema] : value.items()) s.mapping.properties.push_back({name, compiler.compile(schema)});
}

void apply_pattern_properties(Compiler& compiler, Subschema& s, const Json& value, const Json&) {
    if (!value.is_object()) refuse("patternProperties", value);
    for (const auto& [names, schema] : value.items())
        s.mapping.patterns.push_back({Pattern(names), compiler.compile(schema), false});
}

void apply_additional_properties(Compiler& compiler, Subschema& s, const Json& value, const Json&) {
    s.mapping.additional = compiler.compile(value);
}

void apply_property_names(Compiler& compiler, Subschema& s, const Json& value, const Json&) {
    s.mapping.names = compiler.compile(value);
}

void apply_required(Compiler&, Subschema& s, const Json& value, const Json&) {
    s.mapping.required = texts_of("required", value);
}

void apply_dependent_required(Compiler&, Subschema& s, const Json& value, const Json&) {
    if (!value.is_object()) refuse("dependentRequired", value);
    for (const auto& [name, required] : value.items())
        s.mapping.dependencies.push_back({name, texts_of("dependentRequired", required)});
}

void apply_min_properties(Compiler&, Subschema& s, const Json& value, const Json&) {
    s.mapping.count.least = size_of("minProperties", value);
}

void apply_max_properties(Compiler&, Subschema& s, const Json& value, const Json&) {
    s.mapping.count.most = size_of("maxProperties", value);
}

// Combinations

bool asks_for_one_key(const Json& schema) {
    return schema.is_object() && schema.size() == 1 && schema.contains("required") && schema["required"].is_array() &&
           schema["required"].size() == 1;
}

// In an object, a `oneOf` whose schemas contain only a required key means exactly one of these keys. It is compiled to
// a separate rule, so that the message can be plain.
void apply_one_of(Compiler& compiler, Subschema& s, const Json& value, const Json& schema) {
    const auto branches = compiled(compiler, "oneOf", value);
    const bool about_keys =
        schema.contains("type") && schema["type"] == "object" && std::ranges::all_of(value, asks_for_one_key);
    if (about_keys)
        for (const auto* branch : branches) s.mapping.exactly_one_of.push_back(branch->mapping.required.front());
    else
        combination(s).one_of = branches;
}

void apply_all_of(Compiler& compiler, Subschema& s, const Json& value, const Json&) {
    combination(s).all_of = compiled(compiler, "allOf", value);
}

void apply_any_of(Compiler& compiler, Subschema& s, const Json& value, const Json&) {
    combination(s).any_of = compiled(compiler, "anyOf", value);
}

void apply_not(Compiler& compiler, Subschema& s, const Json& value, const Json&) {
    combination(s).none_of = compiler.compile(value);
}

void apply_if(Compiler& compiler, Subschema& s, const Json& value, const Json&) {
    combination(s).condition = compiler.compile(value);
}

void apply_then(Compiler& compiler, Subschema& s, const Json& value, const Json&) {
    combination(s).if_true = compiler.compile(value);
}

void apply_else(Compiler& compiler, Subschema& s, const Json& value, const Json&) {
    combination(s).if_false = compiler.compile(value);
}

constexpr std::array keywords{
    Keyword{"type", Holds::no_schema, apply_type},
    Keyword{"title", Holds::no_schema, apply_title},
    Keyword{"description", Holds::no_schema, nullptr},
    Keyword{"$ref", Holds::no_schema, apply_ref},
    Keyword{"properties", Holds::schemas, apply_properties},
    Keyword{"required", Holds::no_schema, apply_required},
    Keyword{"additionalProperties", Holds::one_schema, apply_additional_properties},
    Keyword{"patternProperties", Holds::schemas, apply_pattern_properties},
    Keyword{"items", Holds::one_schema, apply_items},
    Keyword{"enum", Holds::no_schema, apply_enum},
    Keyword{"const", Holds::no_schema, apply_const},
    Keyword{"format", Holds::no_schema, apply_format},
    Keyword{"minimum", Holds::no_schema, apply_minimum},
    Keyword{"maximum", Holds::no_schema, apply_maximum},
    Keyword{"exclusiveMinimum", Holds::no_schema, apply_exclusive_minimum},
    Keyword{"exclusiveMaximum", Holds::no_schema, apply_exclusive_maximum},
    Keyword{"minLength", Holds::no_schema, apply_min_length},
    Keyword{"maxLength", Holds::no_schema, apply_max_length},
    Keyword{"pattern", Holds::no_schema, apply_pattern},
    Keyword{"prefixItems", Holds::schemas, apply_prefix_items},
    Keyword{"minItems", Holds::no_schema, apply_min_items},
    Keyword{"maxItems", Holds::no_schema, apply_max_items},
    Keyword{"uniqueItems", Holds::no_schema, apply_unique_items},
    Keyword{"propertyNames", Holds::one_schema, apply_property_names},
    Keyword{"dependentRequired", Holds::no_schema, apply_dependent_required},
    Keyword{"minProperties", Holds::no_schema, apply_min_properties},
    Keyword{"maxProperties", Holds::no_schema, apply_max_properties},
    Keyword{"allOf", Holds::schemas, apply_all_of},
    Keyword{"anyOf", Holds::schemas, apply_any_of},
    Keyword{"oneOf", Holds::schemas, apply_one_of},
    Keyword{"not", Holds::one_schema, apply_not},
    Keyword{"if", Holds::one_schema, apply_if},
    Keyword{"then", Holds::one_schema, apply_then},
    Keyword{"else", Holds::one_schema, apply_else},
    Keyword{"$defs", Holds::schemas, apply_defs},
    Keyword{"$id", Holds::no_schema, nullptr},
    Keyword{"$anchor", Holds::no_schema, nullptr},
    Keyword{"$schema", Holds::no_schema, nullptr},
    Keyword{"$comment", Holds::no_schema, nullptr},
    Keyword{"default", Holds::no_schema, nullptr},
    Keyword{"examples", Holds::no_schema, nullptr},
};

}  // namespace

const Keyword* keyword_named(std::string_view name) {
    const auto* found = std::ranges::find_if(keywords, [&](const Keyword& keyword) { return keyword.name == name; });
    return found == keywords.end() ? nullptr : found;
}

}  // namespace giamsat::schema
