// SPDX-License-Identifier: MIT
// SARIF 2.1.0, as services for code scanning read it.
#pragma once

#include "intake/validation.hpp"
#include "report/presentation.hpp"

#include <string>

namespace giamsat::report {

/// One document with one run. It names the rules that findings name, every file that was read to its end, and as
/// notifications what is missing. Nothing in it depends on the clock or the machine.
std::string validation_as_sarif(const intake::Validation& validation, const Presentation& presentation);

}  // namespace giamsat::report
