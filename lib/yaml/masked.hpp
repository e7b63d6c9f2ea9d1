// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace giamsat::yaml {

/// The line with an `x` for each byte in quotes or in a comment: signs there mean nothing.
std::string masked(std::string_view line);

}  // namespace giamsat::yaml
