// SPDX-License-Identifier: MIT
// Findings for people, in the style of a compiler.
#pragma once

#include "intake/validation.hpp"
#include "report/presentation.hpp"

#include <span>
#include <string>

namespace giamsat::report {

/// Each finding with its line of the file, in the given order. Empty if there are none. Quiet: without notices.
std::string findings_as_text(std::span<const finding::Finding> findings, const Presentation& presentation);

/// The findings and a last line with their numbers. Quiet: without the last line and notices.
std::string validation_as_text(const intake::Validation& validation, const Presentation& presentation);

}  // namespace giamsat::report
