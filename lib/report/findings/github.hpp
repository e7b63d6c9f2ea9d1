// SPDX-License-Identifier: MIT
// Workflow commands of GitHub Actions, which shows them at the lines of the files that they name.
#pragma once

#include "intake/validation.hpp"
#include "report/presentation.hpp"

#include <string>

namespace giamsat::report {

/// A command a finding with what is related to it, `::error file=…,line=…::message`, and one for each thing that is
/// missing. Columns are left out where a finding spans lines: GitHub takes them within one line only.
std::string validation_as_github(const intake::Validation& validation, const Presentation& presentation);

}  // namespace giamsat::report
