// SPDX-License-Identifier: MIT
#pragma once

#include "author/blank.hpp"
#include "author/known.hpp"

#include <string>

namespace giamsat::author {

/// A plan or report to be filled in, with comments, as YAML in the blank's language.
/// 1. It passes every check of structure as it is, and is a draft. Unknown values are empty.
/// 2. Every subordinate that needs an entry has one, with the figures of its level.
/// 3. The programme's targets are comments beside the keys under which they are reported.
std::string written_template(const Blank& blank, const Known& known = {});

}  // namespace giamsat::author
