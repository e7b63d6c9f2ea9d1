// SPDX-License-Identifier: MIT
#pragma once

#include "intake/given.hpp"
#include "rollup/rollup.hpp"

#include <span>
#include <vector>

namespace giamsat::rollup {

/// Every file that was read, by name.
std::vector<SourceRow> source_rows(const intake::Given& given, text::Date until);

/// The file that provides the numbers of each unit of the subtree, for each source period that ends by `until`.
std::vector<StatementRow> statement_rows(std::span<const SourceRow> files, const intake::Sources& sources,
                                         const intake::Subtree& subtree, text::Date until);

}  // namespace giamsat::rollup
