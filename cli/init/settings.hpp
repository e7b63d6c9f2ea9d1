// SPDX-License-Identifier: MIT
// What is asked of `init`, for each document that it writes.
#pragma once

#include "cli/reading/scope.hpp"

#include <optional>
#include <string>

namespace giamsat::cli {

struct PlanSettings {
    std::optional<std::string> file;  ///< none: standard output
    Given unit;
};

struct ReportSettings {
    std::optional<std::string> file;  ///< none: standard output
    AskedPeriod period;
    Given unit;
    std::optional<Given> from;
    std::optional<Given> received;
};

struct ProgrammeSettings {
    std::optional<int> year;   ///< none: the next
    std::optional<Given> out;  ///< none: standard output
    bool may_replace = false;
};

/// They throw UsageError, also for what the document needs and is not given.
PlanSettings read_plan_settings(const Arguments& arguments);
ReportSettings read_report_settings(const Arguments& arguments);
ProgrammeSettings read_programme_settings(const Arguments& arguments);

}  // namespace giamsat::cli
