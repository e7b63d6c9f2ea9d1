// SPDX-License-Identifier: MIT
#pragma once

#include "cli/option.hpp"

namespace giamsat::cli {

Command validate_command();
Command rollup_command();
Command status_command();
Command init_command();
Command targets_command();
Command explain_command();
Command schema_command();

}  // namespace giamsat::cli
