// SPDX-License-Identifier: MIT
// All files that were given to a roll-up, and what becomes of each.
#pragma once

#include "intake/reading.hpp"
#include "intake/sources.hpp"
#include "intake/standing.hpp"
#include "intake/subtree.hpp"
#include "intake/verdict.hpp"

#include <set>
#include <string>
#include <vector>

namespace giamsat::intake {

/// The files, how each stands among those of the subtree, and what becomes of it.
struct Given {
    std::vector<Distilled> files;
    std::vector<Identity> identities;  ///< of the files
    std::vector<Standing> standings;
    std::vector<Verdict> verdicts;

    /// What may be counted.
    std::vector<const Accepted*> counted() const;
};

/// Sorts the files by name and decides which of them may count for the subtree of `root`. A superior's file is one of
/// them where it speaks of a unit of the subtree.
Given judge_files(const programme::Programme& programme, const Subtree& subtree, std::vector<Distilled> files);

/// Once it is known which reports the numbers come from: says of the others why they do not count.
/// `used_otherwise` are the files of which something else was counted, `until` is the end of the roll-up's period.
void mark_unused(Given& given, const Sources& sources, const Subtree& subtree, std::set<std::string> used_otherwise,
                 text::Date until);

/// A report whose period ends after `until`: what is wrong with it is no business of a roll-up to that day.
bool is_of_later_period(const Distilled& file, text::Date until);

}  // namespace giamsat::intake
