// SPDX-License-Identifier: MIT
// JUnit XML, as CI servers show it: a suite with a test case for each file.
#pragma once

#include "intake/validation.hpp"
#include "report/presentation.hpp"

#include <string>

namespace giamsat::report {

/// One document, well-formed whatever names and texts hold. A case fails where its file has an error (strict: or a
/// warning), is an error where it could not be read, and is skipped where it was not judged; what was found besides is
/// its output. What is missing is a case of its own, an error. Some case fails or is an error exactly where the run
/// does not end with 0. Without times: nothing in it depends on the clock or the machine.
std::string validation_as_junit(const intake::Validation& validation, const Presentation& presentation);

}  // namespace giamsat::report
