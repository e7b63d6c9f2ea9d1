// SPDX-License-Identifier: MIT
#pragma once

namespace giamsat::cli {

/// How a run ends. The worst one wins.
enum ExitStatus : int {
    exit_clean = 0,
    exit_findings = 1,  ///< problems were found that must be fixed
    exit_usage = 2,     ///< usage error, or nothing to do
    exit_failure = 3,   ///< the run itself failed
};

}  // namespace giamsat::cli
