// SPDX-License-Identifier: MIT
// What becomes of a clause that has no target, in words.
#pragma once

#include "text/message.hpp"

#include <string_view>

namespace giamsat::explain {

/// "không kiểm tra được qua tệp" for `not-checkable` …; an outcome that is not known stands for itself.
text::Bilingual outcome_words(std::string_view outcome);

}  // namespace giamsat::explain
