// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

namespace giamsat::data {

/// The program's version, "0.1.0": that of the project in CMakeLists.txt.
std::string_view version();

}  // namespace giamsat::data
