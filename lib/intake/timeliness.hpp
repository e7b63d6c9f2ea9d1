// SPDX-License-Identifier: MIT
#pragma once

#include "finding/finding.hpp"
#include "intake/standing.hpp"

#include <vector>

namespace giamsat::intake {

/// What there is to say of the due dates that the file's own date does not keep. A corrected revision is as timely as
/// its first: if an earlier one is among the revisions, or in the register of receipt, it is its date that counts.
std::vector<finding::Finding> due_date_findings(const programme::Programme& programme, const Revisions& revisions,
                                                const KeptFile& file, text::Date as_of);

}  // namespace giamsat::intake
