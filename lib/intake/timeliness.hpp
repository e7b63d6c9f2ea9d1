// SPDX-License-Identifier: MIT
#pragma once

#include "intake/standing.hpp"

#include <vector>

namespace giamsat::intake {

/// A corrected revision is as timely as its first. Where `file` is a later revision and an earlier one is among
/// the revisions, what was said of the due date is settled by the earlier one's date: taken back, or said of that date.
void settle_timeliness(const programme::Programme& programme, const Revisions& revisions, const KeptFile& file,
                       std::vector<finding::Finding>& findings);

}  // namespace giamsat::intake
