// SPDX-License-Identifier: MIT
#pragma once

#include "text/message.hpp"

#include <string>

namespace giamsat::explain {

/// Marks, in YAML comments, the lines in which two texts differ: in `fails` with why it is not enough, in `passes` that
/// it is. Where `fails` merely lacks lines, a comment stands in their place.
void mark_differences(std::string& fails, std::string& passes, const text::Bilingual& asked, text::Language language);

}  // namespace giamsat::explain
