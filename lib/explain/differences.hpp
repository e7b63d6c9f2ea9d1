// SPDX-License-Identifier: MIT
#pragma once

#include "text/message.hpp"

#include <string>

namespace giamsat::explain {

/// Adds YAML comments to the lines in which the two texts differ: in `fails` what is required, in `passes` that it is
/// met. If `fails` only lacks lines, a comment takes their place.
void mark_differences(std::string& fails, std::string& passes, const text::Bilingual& asked, text::Language language);

}  // namespace giamsat::explain
