// SPDX-License-Identifier: MIT
#pragma once

#include "programme/programme.hpp"
#include "text/message.hpp"

namespace giamsat {

/// Where a file states what the target measures: "`kind: law-day`", "số liệu `branches.monitoring`, `branches.total`".
Bilingual how_to_state(const Programme& programme, const Target& target);

}  // namespace giamsat
