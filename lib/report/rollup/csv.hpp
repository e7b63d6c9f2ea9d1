// SPDX-License-Identifier: MIT
// A roll-up as tidy tables: the rows and columns of `giamsat.rollup/1`.
#pragma once

#include "compare/compared.hpp"
#include "report/presentation.hpp"
#include "report/tables.hpp"

#include <vector>

namespace giamsat::report {

/// submissions.csv, figures.csv, targets.csv, activities.csv, findings.csv; causes.csv if they were asked for and
/// changes.csv if there is a comparison.
std::vector<Table> rollup_as_csv(const compare::Compared& compared, const Presentation& presentation);

}  // namespace giamsat::report
