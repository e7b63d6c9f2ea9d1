// SPDX-License-Identifier: MIT
// Writes a tree that was read.
#pragma once

#include "yaml/node.hpp"
#include "yaml/writer.hpp"

#include <string>
#include <unordered_map>

namespace giamsat::yaml {

/// Scalars to write with a different text.
using Replacements = std::unordered_map<const Node*, std::string>;

/// Writes the node and everything below it: keys as read, texts as in the file, short collections on one line in
/// brackets. Comments and layout are not in the tree and are lost.
void copy(Writer& writer, const Node& node, const Replacements& replacements = {});

}  // namespace giamsat::yaml
