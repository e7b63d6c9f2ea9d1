// SPDX-License-Identifier: MIT
// File names in the form in which servers compare them with those of a repository.
#pragma once

#include <string>

namespace giamsat::report {

/// The name without `./`, doubled slashes and `dir/..`: `./plans//a.yaml` is `plans/a.yaml`. An absolute name, or one
/// that begins with `..`, stays so.
std::string artifact_path(const std::string& file);

/// That path as a URI (RFC 3986): relative as it is, absolute with `file://`. Every byte except letters, digits and
/// `-._~/` is percent-encoded, so that no byte of a name is lost.
std::string artifact_uri(const std::string& file);

}  // namespace giamsat::report
