// SPDX-License-Identifier: MIT
#pragma once

#include "author/blank.hpp"

#include <vector>

namespace giamsat::author {

/// The groups of figures that a unit of that level reports in such a file.
std::vector<programme::GroupIndex> groups_stated(const Blank& blank, programme::LevelIndex level);
/// The fields of the group that belong in such a file: in a report all of them; in a plan the `latest` ones, because
/// sums are not known yet, and those that a required target uses in plans.
std::vector<programme::FieldIndex> fields_stated(const Blank& blank, programme::GroupIndex group);

}  // namespace giamsat::author
