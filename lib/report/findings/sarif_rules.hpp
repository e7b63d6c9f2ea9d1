// SPDX-License-Identifier: MIT
// The description of a rule in SARIF, independent of its findings.
#pragma once

#include "finding/rule.hpp"
#include "programme/programme.hpp"
#include "report/json_values.hpp"
#include "report/presentation.hpp"

#include <string_view>

namespace giamsat::report {

/// "error", "warning", "note".
std::string_view sarif_level(finding::Severity severity);

/// The rule of that id, or the target of the programme (`target.ID`), as a `reportingDescriptor`: what it requires and
/// what to do about it. For an unknown id, only the id.
Json sarif_rule(const programme::Programme* programme, std::string_view id, const Presentation& presentation);

}  // namespace giamsat::report
