// SPDX-License-Identifier: MIT
// What SARIF says of a rule, whatever it found.
#pragma once

#include "finding/rule.hpp"
#include "programme/programme.hpp"
#include "report/json_values.hpp"
#include "report/presentation.hpp"

#include <string_view>

namespace giamsat::report {

/// "error", "warning", "note".
std::string_view sarif_level(finding::Severity severity);

/// The rule of that id, or the target of the programme (`target.ID`), as a `reportingDescriptor`: what it asks and what
/// to do about it. Where neither is known, its id alone.
Json sarif_rule(const programme::Programme* programme, std::string_view id, const Presentation& presentation);

}  // namespace giamsat::report
