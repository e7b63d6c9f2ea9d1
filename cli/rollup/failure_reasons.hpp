// SPDX-License-Identifier: MIT
// `--fail-on`: the findings for which a roll-up ends with exit status 1.
#pragma once

#include "rollup/rollup.hpp"

#include <array>
#include <string_view>

namespace giamsat::cli {

/// A reason for exit status 1.
struct FailureReason {
    std::string_view id;
    bool (*holds)(const rollup::Rollup& rollup);
};

bool something_missing(const rollup::Rollup& rollup);
bool something_behind(const rollup::Rollup& rollup);
bool something_missed(const rollup::Rollup& rollup);

inline constexpr std::array failure_reasons{
    FailureReason{"missing", something_missing},
    FailureReason{"behind", something_behind},
    FailureReason{"missed", something_missed},
};

}  // namespace giamsat::cli
