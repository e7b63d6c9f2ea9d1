// SPDX-License-Identifier: MIT
// URI references (RFC 3986) and JSON pointers (RFC 6901), as `$id` and `$ref` use them.
#pragma once

#include "schema/value.hpp"

#include <string>
#include <string_view>
#include <utility>

namespace giamsat::schema {

/// The reference resolved against the base (RFC 3986, 5.2); either may be relative.
std::string resolve(std::string_view base, std::string_view reference);
/// The URI before its `#`, and the fragment after it, percent-decoded.
std::pair<std::string, std::string> split_fragment(std::string_view uri);
/// The value that the pointer names below `root`; null if there is none.
const Json* at_pointer(const Json& root, std::string_view pointer);

}  // namespace giamsat::schema
