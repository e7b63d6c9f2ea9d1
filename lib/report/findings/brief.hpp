// SPDX-License-Identifier: MIT
#pragma once

#include "intake/validation.hpp"
#include "report/presentation.hpp"

#include <string>

namespace giamsat::report {

/// A line for each file with errors or warnings (unless quiet, also with notices): how many, and the first of the
/// gravest. For mails.
std::string validation_as_brief(const intake::Validation& validation, const Presentation& presentation);

}  // namespace giamsat::report
