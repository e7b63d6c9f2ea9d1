// SPDX-License-Identifier: MIT
// Parts of the messages about the structure of files.
#pragma once

#include "schema/subschema.hpp"
#include "text/message.hpp"
#include "yaml/node.hpp"

#include <string>
#include <string_view>

namespace giamsat::schema {

/// The member that holds the node; null for the root and for items of lists.
const yaml::Member* holder_of(const yaml::Node& node);

/// "`count` (Số lần)"; in English without the title, because titles are Vietnamese.
text::Bilingual key_with_title(std::string_view key, std::string_view title);
/// The name of a node: its key with the title, or its number in a list.
text::Bilingual name_of(const yaml::Node& node, std::string_view title);
/// A scalar's text on one line, shortened if it is long.
std::string quoted(std::string_view text);
/// The expected kind of value for these types.
text::Bilingual expected(TypeSet types);
/// How to write the list, mapping or scalar that the schema requires, instead of a node of another kind.
text::Bilingual how_to_write(const Subschema& schema, const yaml::Node& instead);

}  // namespace giamsat::schema
