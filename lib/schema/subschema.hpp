// SPDX-License-Identifier: MIT
// A compiled schema.
#pragma once

#include "schema/format.hpp"
#include "schema/pattern.hpp"
#include "schema/value.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace giamsat::schema {

struct Subschema;

/// Limits on the number of something.
struct Limits {
    std::size_t least = 0;
    std::size_t most = static_cast<std::size_t>(-1);

    bool allow(std::size_t count) const { return least <= count && count <= most; }
};

struct ScalarRules {
    std::optional<Number> minimum;
    std::optional<Number> maximum;
    std::optional<Number> exclusive_minimum;
    std::optional<Number> exclusive_maximum;
    std::optional<Limits> length;  ///< in code points
    std::optional<Pattern> pattern;
    const Format* format = nullptr;

    bool on_numbers() const { return minimum || maximum || exclusive_minimum || exclusive_maximum; }
    bool on_text() const { return length || pattern || format != nullptr; }
};

struct SequenceRules {
    std::vector<const Subschema*> first_items;
    const Subschema* items = nullptr;
    Limits count;
    bool unique = false;
};

struct Property {
    std::string name;
    const Subschema* schema = nullptr;
};

struct PropertiesOfPattern {
    Pattern names;
    const Subschema* schema = nullptr;
    bool fits_no_property = false;  ///< matches the name of none of the properties
};

struct Dependency {
    std::string present;
    std::vector<std::string> required;
};

struct MappingRules {
    std::vector<Property> properties;  ///< as written in the schema, for hints
    std::vector<std::size_t> by_name;  ///< indices into `properties`, sorted by `name_before`
    std::vector<PropertiesOfPattern> patterns;
    const Subschema* additional = nullptr;
    const Subschema* names = nullptr;
    std::vector<std::string> required;
    std::vector<std::string> exactly_one_of;  ///< from a `oneOf` that contains only `required`; empty: no such rule
    std::vector<Dependency> dependencies;
    Limits count;

    /// Null if no property has the name.
    const Property* find(std::string_view name) const;
};

struct CombinationRules {
    std::vector<const Subschema*> all_of;
    std::vector<const Subschema*> any_of;
    std::vector<const Subschema*> one_of;
    const Subschema* none_of = nullptr;
    const Subschema* condition = nullptr;
    const Subschema* if_true = nullptr;
    const Subschema* if_false = nullptr;
};

struct Subschema {
    bool refuses_all = false;  ///< the schema `false`
    std::string title;
    TypeSet types = any_type;
    std::optional<std::vector<Json>> allowed;  ///< enum
    std::optional<Json> constant;
    const Subschema* target = nullptr;  ///< of $ref
    ScalarRules scalar;
    SequenceRules sequence;
    MappingRules mapping;
    std::optional<CombinationRules> combination;
};

/// An order of names for binary search: by length first, which is cheap to compare.
inline bool name_before(std::string_view a, std::string_view b) {
    return a.size() != b.size() ? a.size() < b.size() : a < b;
}

/// The title of the schema, or of the one that it refers to; may be empty.
std::string_view title_of(const Subschema& schema);

}  // namespace giamsat::schema
