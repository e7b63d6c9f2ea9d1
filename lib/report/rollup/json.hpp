// SPDX-License-Identifier: MIT
// JSON of rollup: `giamsat.rollup/1`.
#pragma once

#include "report/presentation.hpp"
#include "rollup/rollup.hpp"

#include <string>
#include <string_view>

namespace giamsat::report {

/// "period", "year".
std::string_view id_of(rollup::Change::Column column);

/// One document, with a newline at its end. Targets have `causes` where they were asked for; `changes` is there where
/// something was compared.
std::string rollup_as_json(const rollup::Rollup& rollup, const Presentation& presentation);

}  // namespace giamsat::report
