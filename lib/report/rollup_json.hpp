// SPDX-License-Identifier: MIT
// JSON of rollup: `giamsat.rollup/1`.
#pragma once

#include "report/presentation.hpp"
#include "rollup/rollup.hpp"

#include <string>

namespace giamsat {

/// One document, with a newline at its end.
std::string rollup_as_json(const Rollup& rollup, const Presentation& presentation);

}  // namespace giamsat
