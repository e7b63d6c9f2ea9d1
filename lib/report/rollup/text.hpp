// SPDX-License-Identifier: MIT
// A roll-up for people at a terminal: what has been sent, how the unit's own targets stand, its figures, what was left
// out. All the rest is in the other formats.
#pragma once

#include "compare/compared.hpp"
#include "report/presentation.hpp"

#include <string>

namespace giamsat::report {

/// Parts with a title each, a blank line between them; a part that has nothing is left out.
std::string rollup_as_text(const compare::Compared& compared, const Presentation& presentation);

/// What changed since an earlier roll-up, as in rollup_as_text; empty where nothing was compared.
std::string changes_as_text(const compare::Compared& compared, const Presentation& presentation);

}  // namespace giamsat::report
