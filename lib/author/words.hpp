// SPDX-License-Identifier: MIT
// The words that a programme gives, as lines of a comment: what may stand where.
#pragma once

#include "author/blank.hpp"

#include <string>
#include <vector>

namespace giamsat::author {

/// The figures that units of these levels state, with their names and what each counts; empty where there are none.
std::string figure_lines(const Blank& blank, const std::vector<programme::LevelIndex>& levels);
/// What may be said not to arise: kinds of activity, and groups of figures of these levels. Empty where nothing may.
std::string none_arose_lines(const Blank& blank, const std::vector<programme::LevelIndex>& levels);
/// Kinds of activity, forms, topics and kinds of subject.
std::string word_lists(const Blank& blank);

}  // namespace giamsat::author
