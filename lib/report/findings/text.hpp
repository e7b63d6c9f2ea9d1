// SPDX-License-Identifier: MIT
// Findings for people, as a compiler shows them.
#pragma once

#include "intake/validation.hpp"
#include "report/presentation.hpp"

#include <span>
#include <string>

namespace giamsat::report {

/// Each finding with its line of the file, in the order given. Empty where there are none. Quiet: without notices.
std::string findings_as_text(std::span<const finding::Finding> findings, const Presentation& presentation);

/// The findings and a last line that counts. Quiet: no last line, and no notices.
std::string validation_as_text(const intake::Validation& validation, const Presentation& presentation);

}  // namespace giamsat::report
