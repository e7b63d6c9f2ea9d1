// SPDX-License-Identifier: MIT
#pragma once

#include "programme/programme.hpp"
#include "text/message.hpp"

#include <optional>

namespace giamsat::target {

/// Where a file states what the target measures: "`kind: law-day`", "số liệu `branches.monitoring`, `branches.total`".
/// In a file of that kind, or where none is given, in any.
text::Bilingual how_to_state(const programme::Programme& programme, const programme::Target& target,
                             std::optional<programme::Duty::Kind> file = {});

}  // namespace giamsat::target
