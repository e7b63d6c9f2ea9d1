// SPDX-License-Identifier: MIT
// A roll-up for people at a terminal: submissions, the status of the unit's own targets, its figures, what was left
// out. The other formats have the rest.
#pragma once

#include "compare/compared.hpp"
#include "report/presentation.hpp"

#include <string>

namespace giamsat::report {

/// Parts with titles, separated by blank lines; empty parts are left out.
std::string rollup_as_text(const compare::Compared& compared, const Presentation& presentation);

/// The changes since an earlier roll-up, as in rollup_as_text; empty if there is no comparison.
std::string changes_as_text(const compare::Compared& compared, const Presentation& presentation);

}  // namespace giamsat::report
