// SPDX-License-Identifier: MIT
// The JSON texts that make up a schema, and the targets of its references.
#pragma once

#include "schema/schema.hpp"
#include "schema/value.hpp"

#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

namespace giamsat::schema {

class Documents {
public:
    explicit Documents(const Resolver& resolver) : resolver_(resolver) {}

    /// Reads the text and records every `$id` and `$anchor` in it. Throws std::invalid_argument if it is not JSON.
    const Json& add(std::string_view text, const std::string& uri);

    /// The target of a `reference` in `schema`. Throws std::invalid_argument if there is none.
    const Json& find(const Json& schema, const std::string& reference);

private:
    void index(const Json& schema, const std::string* base);
    const Json* resource(const std::string& uri);

    const Resolver& resolver_;
    std::vector<std::unique_ptr<const Json>> texts_;
    std::vector<std::unique_ptr<const std::string>> bases_;
    std::unordered_map<std::string, const Json*> named_;           // by URI, or URI#anchor
    std::unordered_map<const Json*, const std::string*> base_of_;  // the base URI of references in a schema
};

}  // namespace giamsat::schema
