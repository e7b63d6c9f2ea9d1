// SPDX-License-Identifier: MIT
// The table of implemented keywords.
#pragma once

#include "schema/value.hpp"

#include <string_view>

namespace giamsat::schema {

struct Subschema;
class Compiler;

/// Whether a keyword's value is a schema or contains schemas.
enum class Holds { no_schema, one_schema, schemas };

struct Keyword {
    std::string_view name;
    Holds holds;
    /// Compiles the keyword's value into the subschema; null for annotations. `schema` contains the keyword.
    void (*apply)(Compiler& compiler, Subschema& subschema, const Json& value, const Json& schema);
};

/// Null if the keyword is not implemented.
const Keyword* keyword_named(std::string_view name);

/// Calls `visit` for each schema directly inside this one.
template <class Schema, class Visit>
void for_each_subschema(Schema& schema, const Visit& visit) {
    if (!schema.is_object()) return;
    for (auto member = schema.begin(); member != schema.end(); ++member) {
        const auto* keyword = keyword_named(member.key());
        if (keyword == nullptr || keyword->holds == Holds::no_schema) continue;
        if (keyword->holds == Holds::one_schema)
            visit(*member);
        else
            for (auto& inner : *member) visit(inner);
    }
}

}  // namespace giamsat::schema
