// SPDX-License-Identifier: MIT
// Reads the plain-data subset of YAML used in plans and reports; the only user of libyaml.
#pragma once

#include "finding/finding.hpp"
#include "yaml/node.hpp"

#include <string_view>

namespace giamsat::yaml {

inline constexpr std::size_t most_bytes = 4 * 1024 * 1024;
inline constexpr int most_levels = 64;
inline constexpr int most_nodes = 200'000;

/// Reads one document. Returns an empty Document if the text is not UTF-8 (yaml.encoding), not well-formed
/// (yaml.syntax) or over a limit (yaml.limit); that is then the only finding. Constructs outside the subset
/// (yaml.unsupported) and keys written twice (yaml.duplicate-key; the first one is used) are reported, and reading
/// continues.
Document read(std::string_view bytes, finding::FindingList& findings);

}  // namespace giamsat::yaml
