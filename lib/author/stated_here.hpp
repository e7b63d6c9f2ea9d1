// SPDX-License-Identifier: MIT
#pragma once

#include "author/blank.hpp"

#include <vector>

namespace giamsat::author {

/// The groups of figures that a unit of that level states in such a file.
std::vector<programme::GroupIndex> groups_stated(const Blank& blank, programme::LevelIndex level);
/// The fields of the group that belong in such a file: in a report all of them; in a plan what is there already, for
/// what will happen is not known yet, and what a required target reads in plans.
std::vector<programme::FieldIndex> fields_stated(const Blank& blank, programme::GroupIndex group);

}  // namespace giamsat::author
