// SPDX-License-Identifier: MIT
#pragma once

#include "author/blank.hpp"
#include "author/known.hpp"
#include "author/read_again.hpp"

namespace giamsat::author {

/// The values of an earlier report that still hold: its `latest` figures at the end of its period. Sums, activities and
/// figures with errors are not carried over.
Known carried_over(const Blank& blank, const FileAgain& earlier);

}  // namespace giamsat::author
