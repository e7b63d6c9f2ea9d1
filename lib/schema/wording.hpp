// SPDX-License-Identifier: MIT
// The parts of sentences that findings about structure are made of.
#pragma once

#include "schema/subschema.hpp"
#include "text/message.hpp"
#include "yaml/node.hpp"

#include <string>
#include <string_view>

namespace giamsat::schema {

/// The member that holds the node; null for the root and for items of lists.
const yaml::Member* holder_of(const yaml::Node& node);

/// "`count` (Số lần)"; without the title in English, as titles are Vietnamese.
text::Bilingual key_with_title(std::string_view key, std::string_view title);
/// What a node is called: its key with the title, or which item of which list it is.
text::Bilingual name_of(const yaml::Node& node, std::string_view title);
/// A scalar's text on one line, shortened where it is long.
std::string quoted(std::string_view text);
/// What belongs where these types do.
text::Bilingual expected(TypeSet types);
/// How to write a list, a mapping or a scalar, as the schema asks, where something of another kind stands.
text::Bilingual how_to_write(const Subschema& schema, const yaml::Node& instead);

}  // namespace giamsat::schema
