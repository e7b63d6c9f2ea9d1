// SPDX-License-Identifier: MIT
#pragma once

#include "author/blank.hpp"
#include "author/known.hpp"
#include "author/read_again.hpp"
#include "rollup/rollup.hpp"

#include <vector>

namespace giamsat::author {

/// The periods shorter than the blank's by which reports of the unit come; empty where there is nothing to sum.
std::vector<text::Period> periods_to_sum(const Blank& blank);

/// What the reports of the shorter periods within the blank's come to, as a roll-up of its unit counts them: what
/// happens as a sum, where every one of them states it; what exists as it was stated last; the activities as they
/// stand. Where some do not state it, what is known is said in a note and the value is not.
/// `files`: needed_sources(rollup), read again.
Known summed(const Blank& blank, const rollup::Rollup& rollup, FilesAgain files);

}  // namespace giamsat::author
