// SPDX-License-Identifier: MIT
#pragma once

#include "author/blank.hpp"
#include "author/known.hpp"
#include "author/read_again.hpp"

namespace giamsat::author {

/// What an earlier report of the unit says of the time after it: what there was at its period's end. What happened in
/// its period, and its activities, are not carried over; nor is what has an error.
Known carried_over(const Blank& blank, const FileAgain& earlier);

}  // namespace giamsat::author
