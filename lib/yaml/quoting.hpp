// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

namespace giamsat::yaml {

/// How a text has to be written to be read back.
enum class Quoting {
    none,
    single,   ///< it holds double quotes or backslashes
    twofold,  ///< in double quotes
    escaped,  ///< in double quotes with all but ASCII as escapes: it holds what YAML may not
};

Quoting quoting_for(std::string_view text, bool in_brackets);

/// YAML 1.1 or 1.2 takes it, unquoted, for a number, a date, a truth value, nothing or the merge key.
bool looks_typed(std::string_view text);

}  // namespace giamsat::yaml
