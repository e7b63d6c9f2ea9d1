// SPDX-License-Identifier: MIT
// What is asked of `rollup`, beside the scope and the inputs.
#pragma once

#include "cli/command_line/arguments.hpp"
#include "cli/command_line/option.hpp"
#include "cli/rollup/failure_reasons.hpp"
#include "cli/run.hpp"
#include "io/atomic_file.hpp"
#include "report/findings/formats.hpp"

#include <optional>
#include <string>
#include <vector>

namespace giamsat::cli {

/// Where the result goes, and what makes the run fail.
struct RollupRequest {
    const report::Format<compare::Compared>* format = nullptr;  ///< null: nothing on standard output
    std::optional<std::string> workbook;
    std::optional<std::string> directory;  ///< for a format that writes tables
    std::optional<std::string> report;     ///< the unit's own, for the level above
    bool replaces_report = false;
    std::optional<Given> earlier;   ///< the roll-up to compare with
    std::optional<Given> previous;  ///< a roll-up of the same period of an earlier year
    bool explain = false;
    bool annex = false;
    io::IfBusy if_busy = io::IfBusy::wait;
    std::vector<const FailureReason*> fail_on;
    report::Presentation presentation;
};

std::vector<Option> rollup_options();

/// Throws UsageError.
RollupRequest read_rollup_request(const Arguments& arguments, const Run& run);

}  // namespace giamsat::cli
