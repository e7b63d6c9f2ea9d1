// SPDX-License-Identifier: MIT
// What is asked of `rollup`.
#pragma once

#include "cli/command_line/option.hpp"
#include "cli/reading/inputs.hpp"
#include "cli/reading/scope.hpp"
#include "cli/rollup/failure_reasons.hpp"
#include "io/atomic_file.hpp"
#include "report/findings/formats.hpp"

#include <optional>
#include <string>
#include <vector>

namespace giamsat::cli {

/// Of what, where the result goes, and what makes the run fail.
struct RollupSettings {
    AskedPeriod period;
    std::optional<Given> unit;
    std::optional<Given> received;
    InputNames inputs;
    const report::Format<compare::Compared>* format = nullptr;  ///< null: nothing on standard output
    std::optional<std::string> workbook;
    std::optional<std::string> directory;  ///< for a format that writes tables
    std::optional<std::string> report;     ///< the unit's own report, for the level above
    std::optional<Given> earlier;          ///< the roll-up to compare with
    std::optional<Given> previous;         ///< a roll-up of the same period of an earlier year
    bool explain = false;
    bool annex = false;
    io::IfBusy if_busy = io::IfBusy::wait;
    std::vector<const FailureReason*> fail_on;
};

std::vector<Option> rollup_options();

/// Throws UsageError.
RollupSettings read_rollup_settings(const Arguments& arguments);

}  // namespace giamsat::cli
