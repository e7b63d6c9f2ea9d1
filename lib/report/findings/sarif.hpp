// SPDX-License-Identifier: MIT
// SARIF 2.1.0, for code scanning services.
#pragma once

#include "intake/validation.hpp"
#include "report/presentation.hpp"

#include <string>

namespace giamsat::report {

/// One document with one run. It contains the rules that findings name, every file that was read to the end, and
/// notifications about missing inputs. Nothing in it depends on the clock or the machine.
std::string validation_as_sarif(const intake::Validation& validation, const Presentation& presentation);

}  // namespace giamsat::report
