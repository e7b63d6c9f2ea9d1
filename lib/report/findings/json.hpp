// SPDX-License-Identifier: MIT
// JSON of validate: `giamsat.validate/1`.
#pragma once

#include "intake/validation.hpp"
#include "report/presentation.hpp"

#include <string>

namespace giamsat::report {

/// One document, with a newline at its end.
std::string validation_as_json(const intake::Validation& validation, const Presentation& presentation);

}  // namespace giamsat::report
