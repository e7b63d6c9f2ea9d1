// SPDX-License-Identifier: MIT
// An explanation for people, and as JSON ("giamsat.explain/1").
#pragma once

#include "explain/explanation.hpp"
#include "report/presentation.hpp"

#include <string>

namespace giamsat::report {

std::string explanation_as_text(const explain::Explanation& explanation, const Presentation& presentation);
std::string explanation_as_json(const explain::Explanation& explanation, const Presentation& presentation);

}  // namespace giamsat::report
