// SPDX-License-Identifier: MIT
// A schema as editors are given it: one document, in which a key may stand without a value.
#pragma once

#include "schema/schema.hpp"
#include "schema/value.hpp"

#include <string>
#include <string_view>

namespace giamsat::schema {

/// The schema with what it refers to in other documents taken in under its own `$defs`, and without its `$id`: every
/// `$ref` is `#/$defs/NAME`. Throws std::invalid_argument where the text is not JSON, where a reference is not to a
/// definition (`FILE#/$defs/NAME`) or to nothing, where two documents define the same name differently; and whatever
/// the resolver throws.
Json bundle(std::string_view json_text, const Resolver& resolver);

/// Lets every key that is not required have an empty value. Our own reader takes that for an absent key; to an editor
/// it is null. The definition `empty` with that title is added to the schema, which must be a bundle; throws
/// std::invalid_argument where it has one of that name.
void accept_empty_values(Json& bundle, const std::string& title);

}  // namespace giamsat::schema
