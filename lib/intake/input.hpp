// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <optional>
#include <string>

namespace giamsat::intake {

/// A file to be read: by its name, or with bytes that are already there (standard input).
struct Input {
    std::string name;                  ///< as findings show it
    std::optional<std::string> bytes;  ///< where given, nothing is read
    bool named = true;                 ///< given by the user, not found in a directory
    bool yaml_name = true;             ///< the name ends as that of a plan or report must, or there is none
};

/// Reads a whole file of that name (at most yaml::most_bytes + 1 bytes of it); throws std::system_error.
/// Called from several threads at once.
using ReadFile = std::function<std::string(const std::string& name)>;

}  // namespace giamsat::intake
