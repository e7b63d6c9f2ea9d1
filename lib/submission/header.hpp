// SPDX-License-Identifier: MIT
#pragma once

#include "programme/programme.hpp"
#include "yaml/node.hpp"

#include <optional>
#include <string_view>

namespace giamsat::submission {

/// The kind of a file, according to its header.
enum class FileKind {
    plan,
    report,
    other_ours,  ///< a programme, a workspace
    foreign,     ///< not a giamsat file
};

/// Determined by `giamsat:`; if that is missing or misspelt, by the keys that only plans and reports have.
FileKind kind_of(const yaml::Node& root);

/// The text of a header key; none if it is absent or not a scalar.
std::optional<std::string_view> header_text(const yaml::Node& root, std::string_view key);

}  // namespace giamsat::submission
