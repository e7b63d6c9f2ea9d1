// SPDX-License-Identifier: MIT
#pragma once

#include "programme/programme.hpp"
#include "text/message.hpp"

#include <optional>

namespace giamsat {

/// Where a file states what the target measures: "`kind: law-day`", "số liệu `branches.monitoring`, `branches.total`".
/// In a file of that kind, or where none is given, in any.
Bilingual how_to_state(const Programme& programme, const Target& target, std::optional<Duty::Kind> file = {});

}  // namespace giamsat
