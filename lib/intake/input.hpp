// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <optional>
#include <string>

namespace giamsat::intake {

/// A file to read by its name, or bytes that were read already (standard input).
struct Input {
    std::string name;                  ///< shown in findings
    std::optional<std::string> bytes;  ///< if given, nothing is read
    bool named = true;                 ///< given by the user, not found in a directory
    bool yaml_name = true;             ///< the name ends in .yaml or .yml, or there is no name
};

/// Reads a whole file of that name (at most yaml::most_bytes + 1 bytes of it); throws std::system_error. It is called
/// from several threads at once.
using ReadFile = std::function<std::string(const std::string& name)>;

}  // namespace giamsat::intake
