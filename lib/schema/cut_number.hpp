// SPDX-License-Identifier: MIT
#pragma once

#include "schema/advice.hpp"
#include "yaml/node.hpp"

#include <optional>

namespace giamsat::schema {

/// What to write where a comma in braces has cut a number: `{found: 1,234}` is a 1, and a key `234` without a value.
/// Nothing where that is not what the key comes from.
std::optional<Advice> cut_number_advice(const yaml::Member& key);

}  // namespace giamsat::schema
