// SPDX-License-Identifier: MIT
// Workflow commands for GitHub Actions, which shows them at the lines they name.
#pragma once

#include "intake/validation.hpp"
#include "report/presentation.hpp"

#include <string>

namespace giamsat::report {

/// One command per finding, with its related places: `::error file=…,line=…::message`; and one per missing input.
/// Columns are left out if a finding spans several lines, because GitHub accepts them only within one line.
std::string validation_as_github(const intake::Validation& validation, const Presentation& presentation);

}  // namespace giamsat::report
