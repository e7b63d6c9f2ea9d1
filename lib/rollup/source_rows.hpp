// SPDX-License-Identifier: MIT
#pragma once

#include "intake/given.hpp"
#include "rollup/rollup.hpp"

#include <span>
#include <vector>

namespace giamsat {

/// Every file that was read, by name.
std::vector<SourceRow> source_rows(const Given& given, Date until);

/// Which of those files the numbers of each unit of the subtree come from, for each source period that ends by `until`.
std::vector<StatementRow> statement_rows(std::span<const SourceRow> files, const Sources& sources,
                                         const Subtree& subtree, Date until);

}  // namespace giamsat
