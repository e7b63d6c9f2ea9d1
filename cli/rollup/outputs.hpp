// SPDX-License-Identifier: MIT
// Writes the results of `rollup`.
#pragma once

#include "cli/rollup/settings.hpp"
#include "cli/run.hpp"
#include "compare/compared.hpp"
#include "rollup/roll_up.hpp"

#include <span>

namespace giamsat::cli {

/// Throws UsageError if the unit's own report cannot be written as asked: the programme has no report for that period,
/// or the file is one of those that are rolled up.
void check_report_can_be_written(const RollupSettings& settings, const rollup::RollupOptions& options,
                                 std::span<const intake::Input> inputs);

/// Writes all that is asked for: files first, because the reader of standard output may close it early. False if the
/// unit's own report could not be written, because nobody has reported.
bool write_rollup(const compare::Compared& compared, const RollupSettings& settings,
                  const rollup::RollupOptions& options, std::span<const intake::Input> inputs, const Run& run);

}  // namespace giamsat::cli
