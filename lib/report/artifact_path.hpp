// SPDX-License-Identifier: MIT
// Names of files as servers compare them with those of a repository.
#pragma once

#include <string>

namespace giamsat {

/// The name without `./`, doubled slashes and `dir/..`: `./plans//a.yaml` is `plans/a.yaml`. What is absolute or begins
/// with `..` stays so.
std::string artifact_path(const std::string& file);

}  // namespace giamsat
