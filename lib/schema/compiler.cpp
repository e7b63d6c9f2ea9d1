// SPDX-License-Identifier: MIT
#include "schema/compiler.hpp"

#include "schema/keywords.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <numeric>
#include <stdexcept>

namespace giamsat::schema {
namespace {

void sort_properties(MappingRules& rules) {
    rules.by_name.resize(rules.properties.size());
    std::iota(rules.by_name.begin(), rules.by_name.end(), std::size_t{0});
    std::ranges::sort(rules.by_name, [&](std::size_t a, std::size_t b) {
        return name_before(rules.properties[a].name, rules.properties[b].name);
    });
}

// Marks the patterns that match none of the properties, to save testing them later.
void tell_patterns_apart(MappingRules& rules) {
    for (auto& pattern : rules.patterns)
        pattern.fits_no_property = std::ranges::none_of(
            rules.properties, [&](const Property& property) { return pattern.names.found_in(property.name); });
}

void apply_keywords(Compiler& compiler, Subschema& subschema, const Json& schema) {
    for (const auto& [name, value] : schema.items()) {
        const auto* keyword = keyword_named(name);
        if (keyword == nullptr) throw std::invalid_argument(fmt::format("{}: not implemented", name));
        if (keyword->apply != nullptr) keyword->apply(compiler, subschema, value, schema);
    }
    sort_properties(subschema.mapping);
    tell_patterns_apart(subschema.mapping);
}

}  // namespace

const Subschema& Compiler::compile_text(std::string_view text) {
    return *compile(documents_.add(text, ""));
}

const Subschema* Compiler::compile(const Json& schema) {
    if (const auto known = compiled_.find(&schema); known != compiled_.end()) return known->second;
    auto& subschema = subschemas_.emplace_back();
    compiled_.emplace(&schema, &subschema);
    if (schema.is_object())
        apply_keywords(*this, subschema, schema);
    else if (schema.is_boolean())
        subschema.refuses_all = !schema.get<bool>();
    else
        throw std::invalid_argument(fmt::format("not a schema: {}", schema.dump()));
    return &subschema;
}

const Subschema* Compiler::compile_reference(const Json& schema, const std::string& reference) {
    return compile(documents_.find(schema, reference));
}

Schema Schema::load(std::string_view json_text, const Resolver& resolver) {
    Compiler compiler(resolver);
    const auto* root = &compiler.compile_text(json_text);
    const auto all = std::make_shared<const std::deque<Subschema>>(std::move(compiler.subschemas()));
    return Schema(std::shared_ptr<const Subschema>(all, root));
}

}  // namespace giamsat::schema
