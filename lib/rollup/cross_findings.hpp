// SPDX-License-Identifier: MIT
// Findings that need several files together.
#pragma once

#include "finding/finding.hpp"
#include "intake/sources.hpp"
#include "intake/subtree.hpp"
#include "rollup/rollup.hpp"

#include <span>
#include <vector>

namespace giamsat::rollup {

/// figure.exceeds: over the year to `until`, a field exceeds the one that it is part of.
std::vector<finding::Finding> exceeding(const intake::Sources& sources, const intake::Subtree& subtree,
                                        text::Date until);

/// figure.outlier: in a report of the period a `latest` figure has changed by more than a third since the unit's
/// previous report.
std::vector<finding::Finding> outliers(const intake::Sources& sources, const intake::Subtree& subtree,
                                       const text::Period& period);

/// submission.mismatch: a figure of a half-year, annual or ad hoc report differs from the source reports of the same
/// days, if all of these have been received; or a unit's own file differs from its entry in its superior's.
/// `reports`: all reports that may be compared.
std::vector<finding::Finding> mismatches(const intake::Sources& sources, const intake::Subtree& subtree,
                                         std::span<const intake::Accepted* const> reports, text::Date until);

/// submission.missing: one finding for all missing submissions of a unit under one duty, except those in the register
/// of receipt.
std::vector<finding::Finding> missing_submissions(const programme::Programme& programme,
                                                  std::span<const SubmissionRow> submissions);

}  // namespace giamsat::rollup
