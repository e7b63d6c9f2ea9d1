// SPDX-License-Identifier: MIT
// What can be said only of several files together.
#pragma once

#include "finding/finding.hpp"
#include "intake/sources.hpp"
#include "intake/subtree.hpp"
#include "rollup/rollup.hpp"

#include <span>
#include <vector>

namespace giamsat::rollup {

/// figure.exceeds: over the year to `until` a field is more than the one that it is part of.
std::vector<finding::Finding> exceeding(const intake::Sources& sources, const intake::Subtree& subtree,
                                        text::Date until);

/// figure.outlier: in a report of the period a `latest` figure has changed by more than a third from the unit's report
/// before.
std::vector<finding::Finding> outliers(const intake::Sources& sources, const intake::Subtree& subtree,
                                       const text::Period& period);

/// submission.mismatch: a figure of a half-year, annual or ad hoc report differs from what the source reports of the
/// same days state, all of which are there; or one of a unit's own file from its entry in its superior's.
/// `reports`: all that stand and count.
std::vector<finding::Finding> mismatches(const intake::Sources& sources, const intake::Subtree& subtree,
                                         std::span<const intake::Accepted* const> reports, text::Date until);

/// submission.missing: one finding for all that a unit owes under one duty and that is missing, but for what the
/// register of receipt has.
std::vector<finding::Finding> missing_submissions(const programme::Programme& programme,
                                                  std::span<const SubmissionRow> submissions);

}  // namespace giamsat::rollup
