// SPDX-License-Identifier: MIT
#pragma once

#include "text/message.hpp"

#include <span>
#include <string>

namespace giamsat::text {

/// "có phải là `plan` không?", of the names that are near to what was typed; several as alternatives ("`plan` hoặc
/// `report`"). Empty if there are none.
Bilingual did_you_mean(std::span<const std::string> near);
/// The same of what is quoted or described already.
Bilingual did_you_mean(const Bilingual& described);

}  // namespace giamsat::text
