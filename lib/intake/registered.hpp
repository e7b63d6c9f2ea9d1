// SPDX-License-Identifier: MIT
#pragma once

#include "finding/finding.hpp"
#include "intake/standing.hpp"
#include "intake/subtree.hpp"
#include "submission/register.hpp"

#include <span>
#include <vector>

namespace giamsat::intake {

/// Which rows of the register matter.
struct RegisteredUntil {
    text::Date until;  ///< for reports of periods that end by this day
    text::Date as_of;  ///< what was received later is not there yet
};

/// submission.missing: rows in the register of receipt for units of the subtree (plans, and periods within the
/// limits) without a file of that or a later revision.
std::vector<finding::Finding> registered_without_file(const programme::Programme& programme, const Subtree& subtree,
                                                      const submission::Register& received,
                                                      std::span<const KeptFile> files, const RegisteredUntil& limits);

}  // namespace giamsat::intake
