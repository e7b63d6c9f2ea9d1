// SPDX-License-Identifier: MIT
#pragma once

#include "finding/finding.hpp"
#include "intake/standing.hpp"
#include "intake/subtree.hpp"
#include "submission/register.hpp"

#include <span>
#include <vector>

namespace giamsat::intake {

/// submission.missing: what the register of receipt has of the subtree, of a plan or of a period that ends by `until`,
/// where no file of that revision, nor of a later one, is among the files.
std::vector<finding::Finding> registered_without_file(const programme::Programme& programme, const Subtree& subtree,
                                                      const submission::Register& received,
                                                      std::span<const KeptFile> files, text::Date until);

}  // namespace giamsat::intake
