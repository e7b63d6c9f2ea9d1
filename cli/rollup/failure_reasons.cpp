// SPDX-License-Identifier: MIT
#include "cli/rollup/failure_reasons.hpp"

#include "rollup/overview.hpp"

#include <algorithm>
#include <cstddef>

namespace giamsat::cli {

bool something_missing(const rollup::Rollup& rollup) {
    return std::ranges::any_of(rollup.submissions, [&](const rollup::SubmissionRow& row) {
        return rollup::owed(*rollup.programme, row, rollup.as_of).overdue;
    });
}

bool something_behind(const rollup::Rollup& rollup) {
    return std::ranges::any_of(rollup.targets,
                               [](const rollup::TargetRow& row) { return row.status == target::Status::behind; });
}

// A target that is only encouraged is never missed; reports call it "not done".
bool something_missed(const rollup::Rollup& rollup) {
    return std::ranges::any_of(rollup.targets, [&](const rollup::TargetRow& row) {
        const auto& target = rollup.programme->targets[row.target];
        return row.status == target::Status::missed && target.need != programme::Need::encouraged;
    });
}

}  // namespace giamsat::cli
