// SPDX-License-Identifier: MIT
#pragma once

#include "text/message.hpp"
#include "yaml/node.hpp"

#include <optional>
#include <string_view>

namespace giamsat::schema {

/// What to say of a key that is none: a slip of the keyboard in it, or a comma in braces that has cut a number or a
/// text.
struct StrayKey {
    text::Bilingual message;  ///< empty: only that there is no such key
    text::Bilingual hint;
};

/// Nothing if the key may be a misspelling.
std::optional<StrayKey> stray_key(const yaml::Member& key);
/// Whether an earlier part of the same number or text has been reported.
bool continues_stray_key(const yaml::Member& key);
/// Whether the text is that key with its value, but for a slip: `total:14`, `total 14`.
bool holds_key(std::string_view written, std::string_view key);

}  // namespace giamsat::schema
