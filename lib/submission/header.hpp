// SPDX-License-Identifier: MIT
#pragma once

#include "programme/programme.hpp"
#include "yaml/node.hpp"

#include <optional>
#include <string_view>

namespace giamsat::submission {

/// What a file says that it is.
enum class FileKind {
    plan,
    report,
    other_ours,  ///< a programme, a workspace
    foreign,     ///< nothing of ours
};

/// Told from `giamsat:`; where that is missing or misspelt, from the keys that only plans and reports have.
FileKind kind_of(const yaml::Node& root);

/// The text of a header key; none where it is absent or no scalar.
std::optional<std::string_view> header_text(const yaml::Node& root, std::string_view key);

}  // namespace giamsat::submission
