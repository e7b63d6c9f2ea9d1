// SPDX-License-Identifier: MIT
// JUnit XML for CI servers: one suite with a test case for each file.
#pragma once

#include "intake/validation.hpp"
#include "report/presentation.hpp"

#include <string>

namespace giamsat::report {

/// One document, well-formed whatever the names and texts contain. A case fails if its file has an error (strict: or a
/// warning), is an error if the file could not be read, and is skipped if it was not judged; other findings go to its
/// output. Each missing input is a separate case, an error. A case fails or is an error exactly if the run does not end
/// with 0. No times: nothing in it depends on the clock or the machine.
std::string validation_as_junit(const intake::Validation& validation, const Presentation& presentation);

}  // namespace giamsat::report
