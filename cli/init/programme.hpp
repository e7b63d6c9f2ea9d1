// SPDX-License-Identifier: MIT
#pragma once

#include "cli/init/settings.hpp"
#include "cli/run.hpp"

namespace giamsat::cli {

Option year_option();

/// `init programme`: the next year's, begun from the programme of the run, and its roster beside it. Returns the exit
/// status. Throws UsageError, std::system_error if something cannot be read or written.
int init_programme(const ProgrammeSettings& settings, const Run& run);

}  // namespace giamsat::cli
