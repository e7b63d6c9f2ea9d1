// SPDX-License-Identifier: MIT
// `--rule` and `--ignore`: which findings are shown.
#pragma once

#include "intake/validate.hpp"

#include <string>
#include <vector>

namespace giamsat::report {

struct Selection {
    std::vector<std::string> only;     ///< rule ids; empty: all rules
    std::vector<std::string> ignored;  ///< rule ids
};

/// The findings that are selected; the others are counted in `summary.ignored` and nowhere else.
intake::Validation select(intake::Validation validation, const Selection& selection);

}  // namespace giamsat::report
