// SPDX-License-Identifier: MIT
#pragma once

#include "fix/fix.hpp"
#include "report/presentation.hpp"

#include <string>
#include <string_view>

namespace giamsat::report {

/// The changes as a unified diff without context, which `patch` reads, with the reasons beside the line numbers. Empty
/// if there are none.
std::string diff_of(std::string_view file, const fix::Fixed& fixed, const Presentation& presentation);

}  // namespace giamsat::report
