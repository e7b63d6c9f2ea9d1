// SPDX-License-Identifier: MIT
// Writes again what was read.
#pragma once

#include "yaml/node.hpp"
#include "yaml/writer.hpp"

#include <string>
#include <unordered_map>

namespace giamsat::yaml {

/// Scalars that are written otherwise than they stand.
using Replacements = std::unordered_map<const Node*, std::string>;

/// Writes the node and all below it: keys as they are read, texts as they stand, what is short on one line in brackets.
/// Comments and layout are not in the tree and are lost.
void copy(Writer& writer, const Node& node, const Replacements& replacements = {});

}  // namespace giamsat::yaml
