// SPDX-License-Identifier: MIT
#pragma once

#include "intake/plans.hpp"
#include "intake/sources.hpp"
#include "intake/subtree.hpp"
#include "rollup/rollup.hpp"

#include <algorithm>
#include <span>

namespace giamsat::rollup {

/// The data by which the statuses of targets are judged.
struct Evidence {
    const programme::Programme& programme;
    const intake::Subtree& subtree;
    const intake::Sources& sources;
    const intake::Plans& plans;
    std::span<const ActivityRow> activities;     ///< by unit
    std::span<const SubmissionRow> submissions;  ///< by unit
    text::Date until;                            ///< the period's end
    text::Date as_of;
};

/// The rows of one unit; `rows` must be sorted by unit.
template <class Row>
std::span<const Row> rows_of(std::span<const Row> rows, programme::UnitIndex unit) {
    const auto first = std::ranges::partition_point(rows, [&](const Row& row) { return row.unit < unit; });
    const auto last = std::partition_point(first, rows.end(), [&](const Row& row) { return row.unit == unit; });
    return {first, last};
}

}  // namespace giamsat::rollup
