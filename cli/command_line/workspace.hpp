// SPDX-License-Identifier: MIT
// The workspace: a `giamsat.yaml` in the working directory or above it sets defaults for the directory in which an
// office works.
#pragma once

#include "cli/command_line/arguments.hpp"
#include "finding/finding.hpp"
#include "text/message.hpp"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace giamsat::cli {

struct Workspace {
    std::string file;  ///< as seen from the working directory: `giamsat.yaml`, `../giamsat.yaml`
    std::vector<std::pair<OptionId, std::string>> options;  ///< and their values
    std::vector<std::string> directories;                   ///< of plans and reports: read if nothing is named
    std::vector<finding::Finding> findings;                 ///< sorted; a faulty entry sets no default
};

/// The nearest workspace; none if there is no such file. Paths in it are made relative to the working directory. Throws
/// std::system_error if it cannot be read.
std::optional<Workspace> find_workspace();

}  // namespace giamsat::cli
