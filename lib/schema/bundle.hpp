// SPDX-License-Identifier: MIT
// Schemas for editors: a single document in which keys may have no value.
#pragma once

#include "schema/schema.hpp"
#include "schema/value.hpp"

#include <string>
#include <string_view>

namespace giamsat::schema {

/// The schema, with the definitions it refers to in other documents copied into its own `$defs`, and without its `$id`:
/// every `$ref` is `#/$defs/NAME`. Throws std::invalid_argument if the text is not JSON, if a reference does not name
/// an existing definition (`FILE#/$defs/NAME`), or if two documents define the same name differently; and whatever the
/// resolver throws.
Json bundle(std::string_view json_text, const Resolver& resolver);

/// Allows empty values for all keys that are not required. Our reader treats an empty value as an absent key; to an
/// editor it is null. Adds a definition `empty` with that title to the schema, which must be a bundle; throws
/// std::invalid_argument if it already has one of that name.
void accept_empty_values(Json& bundle, const std::string& title);

}  // namespace giamsat::schema
