// SPDX-License-Identifier: MIT
#pragma once

#include "finding/finding.hpp"
#include "intake/standing.hpp"
#include "intake/subtree.hpp"
#include "submission/register.hpp"

#include <span>
#include <vector>

namespace giamsat::intake {

/// submission.missing: rows in the register of receipt for units of the subtree (plans, and periods that end by
/// `until`) without a file of that or a later revision.
std::vector<finding::Finding> registered_without_file(const programme::Programme& programme, const Subtree& subtree,
                                                      const submission::Register& received,
                                                      std::span<const KeptFile> files, text::Date until);

}  // namespace giamsat::intake
