// SPDX-License-Identifier: MIT
// The project's own formats of scalars (`"format": "giamsat-date"`).
#pragma once

#include "schema/advice.hpp"
#include "text/message.hpp"
#include "text/parsed.hpp"

#include <string_view>

namespace giamsat::schema {

struct Format {
    std::string_view name;
    text::Parse (*read)(std::string_view text);
    text::Message expected;                   ///< the expected kind of value
    Advice (*advise)(std::string_view text);  ///< for a refused text
};

/// Null if there is no such format.
const Format* format_named(std::string_view name);

}  // namespace giamsat::schema
