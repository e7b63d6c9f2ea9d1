// SPDX-License-Identifier: MIT
// JSON of rollup: `giamsat.rollup/1`.
#pragma once

#include "compare/compared.hpp"
#include "report/presentation.hpp"

#include <string>

namespace giamsat::report {

/// One document, with a newline at its end. Targets have `causes` if they were asked for; there is `changes` if there
/// is a comparison.
std::string rollup_as_json(const compare::Compared& compared, const Presentation& presentation);

}  // namespace giamsat::report
