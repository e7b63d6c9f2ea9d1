// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

namespace giamsat::yaml {

/// How to write a text so that it can be read back.
enum class Quoting {
    none,
    single,   ///< in single quotes: it contains double quotes or backslashes
    twofold,  ///< in double quotes
    escaped,  ///< in double quotes with non-ASCII characters escaped: it contains characters that YAML forbids
};

Quoting quoting_for(std::string_view text, bool in_brackets);

/// Whether YAML 1.1 or 1.2 would read it, unquoted, as a number, a date, a boolean, null or the merge key.
bool looks_typed(std::string_view text);

}  // namespace giamsat::yaml
