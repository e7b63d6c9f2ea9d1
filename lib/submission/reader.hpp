// SPDX-License-Identifier: MIT
#pragma once

#include "submission/submission.hpp"
#include "yaml/faults.hpp"

#include <optional>

namespace giamsat::submission {

/// Reads a plan or report whose structure has been checked. Names that are not in the programme or its roster become
/// findings (unit.unknown, activity.unknown-…, figure.unknown, none-arose.unknown); scalars that the schema refused are
/// left out silently. None if the file's own unit is not known.
std::optional<Submission> read_submission(const programme::Programme& programme, programme::Duty::Kind kind,
                                          const yaml::Node& root, yaml::TreeFindings& findings);

}  // namespace giamsat::submission
