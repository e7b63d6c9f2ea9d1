// SPDX-License-Identifier: MIT
// `init report --from`: the figures that are known before the report is written.
#pragma once

#include "author/blank.hpp"
#include "author/known.hpp"
#include "cli/init/settings.hpp"
#include "cli/run.hpp"

#include <optional>

namespace giamsat::cli {

struct From {
    std::optional<author::Known> known;  ///< none if what was named cannot be read: it has been said why
    bool all_sound = true;               ///< false: something was left out because of an error, which has been shown
};

/// From a file, the unit's report for an earlier time: its stocks. From a directory: the sums of the reports within the
/// blank's period. Nothing is known if neither is asked for. Throws UsageError if what is named does not serve,
/// std::system_error if it cannot be read.
From read_from(const author::Blank& blank, const ReportSettings& settings, const Run& run);

}  // namespace giamsat::cli
