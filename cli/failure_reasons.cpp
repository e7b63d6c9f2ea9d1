// SPDX-License-Identifier: MIT
#include "cli/failure_reasons.hpp"

#include <algorithm>
#include <cstddef>

namespace giamsat::cli {

bool something_missing(const Rollup& rollup) {
    return std::any_of(rollup.submissions.begin(), rollup.submissions.end(),
                       [](const SubmissionRow& row) { return row.state == SubmissionState::missing; });
}

bool something_behind(const Rollup& rollup) {
    return std::any_of(rollup.targets.begin(), rollup.targets.end(),
                       [](const TargetRow& row) { return row.status == Status::behind; });
}

// What is only encouraged is never missed: "not done", as reports call it.
bool something_missed(const Rollup& rollup) {
    return std::any_of(rollup.targets.begin(), rollup.targets.end(), [&](const TargetRow& row) {
        const auto& target = rollup.programme->targets.at(static_cast<std::size_t>(row.target));
        return row.status == Status::missed && target.need != Need::encouraged;
    });
}

}  // namespace giamsat::cli
