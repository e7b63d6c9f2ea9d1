// SPDX-License-Identifier: MIT
// JSON Schema 2020-12 for the tree with positions.
#pragma once

#include "finding/finding.hpp"
#include "yaml/faults.hpp"
#include "yaml/node.hpp"

#include <functional>
#include <memory>
#include <string_view>

namespace giamsat::schema {

/// How to interpret scalars.
enum class Reading {
    /// Plans, reports, programmes: the schema decides the type of a scalar; an empty value is the same as an absent
    /// key.
    plain_text,
    /// JSON documents: a quoted scalar is a string; a plain one is null, a boolean or a number.
    json,
};

struct Subschema;

/// Returns the text of the schema that a `$ref` names (resolved against the `$id`, without fragment). Throws if there
/// is none.
using Resolver = std::function<std::string_view(std::string_view uri)>;

/// A compiled schema; cheap to copy, may be used from several threads at once.
class Schema {
public:
    /// Throws std::invalid_argument if the text is not JSON, uses an unimplemented keyword or format (named in the
    /// message), or refers to a missing schema; and whatever the resolver throws.
    static Schema load(std::string_view json_text, const Resolver& resolver = {});

    const Subschema& root() const { return *root_; }

private:
    explicit Schema(std::shared_ptr<const Subschema> root) : root_(std::move(root)) {}

    std::shared_ptr<const Subschema> root_;
};

/// Adds a finding for each violation of the schema: schema.unknown-key, .missing-key, .type, .value. A key that is
/// similar to exactly one known key is reported and then read as that key: its Member::name points into the schema,
/// which must outlive the tree. Returns what of the tree cannot be counted.
yaml::Faults check(const Schema& schema, yaml::Node& root, Reading reading, finding::FindingList& findings);

}  // namespace giamsat::schema
