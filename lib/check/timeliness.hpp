// SPDX-License-Identifier: MIT
#pragma once

#include "check/standing.hpp"

#include <vector>

namespace giamsat {

/// A corrected revision is as timely as its first. Where `files[index]` is a later revision and an earlier one is among
/// the files, what was said of the due date is settled by the earlier one's date: taken back, or said of that date.
void settle_timeliness(const Programme& programme, std::span<const Identity> files, std::size_t index,
                       std::vector<Finding>& findings);

}  // namespace giamsat
