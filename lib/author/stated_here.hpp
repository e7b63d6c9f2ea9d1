// SPDX-License-Identifier: MIT
#pragma once

#include "author/blank.hpp"

#include <vector>

namespace giamsat::author {

/// The groups of figures that a unit of that level states in such a file.
std::vector<int> groups_stated(const Blank& blank, int level);
/// The fields of the group that belong in such a file: in a report all of them; in a plan what is there already, for
/// what will happen is not known yet, and what a required target reads in plans.
std::vector<int> fields_stated(const Blank& blank, int group);

}  // namespace giamsat::author
