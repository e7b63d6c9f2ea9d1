// SPDX-License-Identifier: MIT
// What can be said only of several files together.
#pragma once

#include "finding/finding.hpp"
#include "intake/sources.hpp"
#include "intake/subtree.hpp"
#include "rollup/rollup.hpp"

#include <span>
#include <vector>

namespace giamsat {

/// figure.exceeds: over the year to `until` a field is more than the one that it is part of.
std::vector<Finding> exceeding(const Sources& sources, const Subtree& subtree, Date until);

/// figure.outlier: in a report of the period a `latest` figure has changed by more than a third from the unit's report
/// before.
std::vector<Finding> outliers(const Sources& sources, const Subtree& subtree, const Period& period);

/// submission.mismatch: a figure of a half-year, annual or ad hoc report differs from what the source reports of the
/// same days state, all of which are there; or one of a unit's own file from its entry in its superior's.
/// `reports`: all that stand and count.
std::vector<Finding> mismatches(const Sources& sources, const Subtree& subtree,
                                std::span<const Accepted* const> reports, Date until);

/// submission.missing: one finding for all that a unit owes under one duty and that is missing, but for what the
/// register of receipt has.
std::vector<Finding> missing_submissions(const Programme& programme, std::span<const SubmissionRow> submissions);

}  // namespace giamsat
