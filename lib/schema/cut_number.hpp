// SPDX-License-Identifier: MIT
#pragma once

#include "schema/advice.hpp"
#include "yaml/node.hpp"

#include <optional>

namespace giamsat::schema {

/// What to write if a comma in braces has split a number: `{found: 1,234}` is 1 and a key `234` without a value.
/// Nothing if the key has another origin.
std::optional<Advice> cut_number_advice(const yaml::Member& key);
/// Whether the key is a later part of such a number: the first part says it all.
bool continues_cut_number(const yaml::Member& key);

}  // namespace giamsat::schema
