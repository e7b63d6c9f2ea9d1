// SPDX-License-Identifier: MIT
// Why a clause has no target, in words.
#pragma once

#include "text/message.hpp"

#include <string_view>

namespace giamsat::explain {

/// "không kiểm tra được qua tệp" for `not-checkable` …; an unknown outcome is returned as it is.
text::Bilingual outcome_words(std::string_view outcome);

}  // namespace giamsat::explain
