// SPDX-License-Identifier: MIT
#pragma once

#include "submission/submission.hpp"
#include "yaml/faults.hpp"

#include <optional>

namespace giamsat::submission {

/// Reads a plan or report whose structure has been checked. What the programme or its roster lacks is added to the
/// findings (unit.unknown, activity.unknown-…, figure.unknown, none-arose.unknown); scalars that the schema refused are
/// left out without a word. None where the file's own unit cannot be told.
std::optional<Submission> read_submission(const programme::Programme& programme, programme::Duty::Kind kind,
                                          const yaml::Node& root, yaml::TreeFindings& findings);

}  // namespace giamsat::submission
