// SPDX-License-Identifier: MIT
// One line per finding, for grep and for editors that jump to the place.
#pragma once

#include "intake/validation.hpp"
#include "report/presentation.hpp"

#include <string>

namespace giamsat::report {

/// `FILE:LINE:COLUMN: severity: message · clause and unit · hint [rule]`, in the order of the findings. Empty if there
/// are none. Quiet: without notices.
std::string validation_as_oneline(const intake::Validation& validation, const Presentation& presentation);

}  // namespace giamsat::report
