// SPDX-License-Identifier: MIT
// Names of files as servers compare them with those of a repository.
#pragma once

#include <string>

namespace giamsat::report {

/// The name without `./`, doubled slashes and `dir/..`: `./plans//a.yaml` is `plans/a.yaml`. What is absolute or begins
/// with `..` stays so.
std::string artifact_path(const std::string& file);

/// That path as a URI (RFC 3986): relative as it is, absolute after `file://`. Every byte that is not a letter, a digit
/// or one of `-._~/` is percent-encoded, so that no byte of a name is lost.
std::string artifact_uri(const std::string& file);

}  // namespace giamsat::report
