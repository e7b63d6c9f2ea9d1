// SPDX-License-Identifier: MIT
// JSON of rollup: `giamsat.rollup/1`.
#pragma once

#include "compare/compared.hpp"
#include "report/presentation.hpp"

#include <string>

namespace giamsat::report {

/// One document, with a newline at its end. Targets have `causes` where they were asked for; `changes` is there where
/// something was compared.
std::string rollup_as_json(const compare::Compared& compared, const Presentation& presentation);

}  // namespace giamsat::report
