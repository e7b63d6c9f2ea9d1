// SPDX-License-Identifier: MIT
#pragma once

#include "programme/programme.hpp"
#include "text/message.hpp"

#include <optional>
#include <string_view>

namespace giamsat::target {

/// How a file reports what the target measures: "`kind: law-day`", "số liệu `branches.monitoring`, `branches.total`".
/// In a file of that kind, or in any file if none is given.
text::Bilingual how_to_state(const programme::Programme& programme, const programme::Target& target,
                             std::optional<programme::Duty::Kind> file = {});

/// The key of a plan's header: "in_charge".
std::string_view key_of(programme::measure::Header::Part part);

}  // namespace giamsat::target
