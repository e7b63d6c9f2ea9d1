// SPDX-License-Identifier: MIT
// Compiles the JSON of a schema to a Subschema.
#pragma once

#include "schema/documents.hpp"
#include "schema/subschema.hpp"

#include <deque>
#include <string>
#include <unordered_map>

namespace giamsat::schema {

class Compiler {
public:
    explicit Compiler(const Resolver& resolver) : documents_(resolver) {}

    /// The compiled root. Throws std::invalid_argument for anything not implemented, and for missing references.
    const Subschema& compile_text(std::string_view text);
    /// The compiled schema; the same object for the same JSON, so that schemas may be recursive.
    const Subschema* compile(const Json& schema);
    const Subschema* compile_reference(const Json& schema, const std::string& reference);

    std::deque<Subschema>& subschemas() { return subschemas_; }

private:
    Documents documents_;
    std::deque<Subschema> subschemas_;
    std::unordered_map<const Json*, const Subschema*> compiled_;
};

}  // namespace giamsat::schema
