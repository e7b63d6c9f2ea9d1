// SPDX-License-Identifier: MIT
// The tables of a written roll-up, column by column, whether they are written as JSON or as CSV.
#pragma once

#include "compare/changes.hpp"
#include "rollup/rollup.hpp"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace giamsat::report {

/// What a row has in a column; std::monostate: not known, or not about any.
using ColumnValue = std::variant<std::monostate, std::string, std::int64_t, double, std::vector<std::string>>;

template <class Row>
struct RollupColumn {
    std::string_view name;
    ColumnValue (*value)(const rollup::Rollup& rollup, const Row& row);
};

std::span<const RollupColumn<rollup::SubmissionRow>> submission_columns();
std::span<const RollupColumn<rollup::FigureRow>> figure_columns();
std::span<const RollupColumn<rollup::TargetRow>> target_columns();
std::span<const RollupColumn<rollup::ActivityRow>> activity_columns();
/// Of one cause of one target. In a table of its own it has that target's columns, too.
std::span<const RollupColumn<rollup::Cause>> cause_columns();
std::span<const RollupColumn<compare::Change>> change_columns();

}  // namespace giamsat::report
