// SPDX-License-Identifier: MIT
#pragma once

#include "rollup/rollup.hpp"

#include <cstddef>
#include <span>
#include <string_view>

namespace giamsat::rollup {

/// The causes of one row of the targets, of causes that are in the order of the rows.
std::span<const Cause> causes_of_row(std::span<const Cause> causes, std::size_t row);

/// For machines: "not-reported", "late", "no-first", "window", "share", "target", "unit", "name".
std::string_view id_of(Cause::Kind kind);

}  // namespace giamsat::rollup
