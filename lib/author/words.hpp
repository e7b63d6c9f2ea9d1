// SPDX-License-Identifier: MIT
// The terms of a programme, as comment lines that list the possible ids.
#pragma once

#include "author/blank.hpp"

#include <string>
#include <vector>

namespace giamsat::author {

/// The figures that units of these levels report, with their names and what each counts; empty if there are none.
std::string figure_lines(const Blank& blank, const std::vector<programme::LevelIndex>& levels);
/// What may be listed under `none_arose`: kinds of activity, and groups of figures of these levels. Empty if nothing
/// may.
std::string none_arose_lines(const Blank& blank, const std::vector<programme::LevelIndex>& levels);
/// Kinds of activity, forms, topics and kinds of subject.
std::string word_lists(const Blank& blank);

}  // namespace giamsat::author
