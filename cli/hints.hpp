// SPDX-License-Identifier: MIT
// How the commands that results tell of are typed.
#pragma once

#include "report/hints.hpp"

#include <string>
#include <string_view>

namespace giamsat::cli {

/// What writes a roll-up that another can be compared with.
inline constexpr std::string_view writes_rollups = "giamsat rollup --format json";

/// With options that must be repeated to find the same files and programme, each after a space.
report::Hints hints_with(const std::string& repeated_options);

/// "giamsat validate FILE.yaml", for a file that is yet to have a name.
text::Bilingual check_of_new_file(const std::string& repeated_options);

}  // namespace giamsat::cli
