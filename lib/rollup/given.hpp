// SPDX-License-Identifier: MIT
// All files that were given to a roll-up, and what becomes of each.
#pragma once

#include "check/standing.hpp"
#include "rollup/reading.hpp"
#include "rollup/rollup.hpp"
#include "rollup/sources.hpp"
#include "rollup/subtree.hpp"
#include "rollup/verdict.hpp"

#include <span>
#include <vector>

namespace giamsat {

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
Given judge_files(const Programme& programme, const Subtree& subtree, std::vector<Distilled> files);

/// Once it is known which reports the numbers come from: says of the others why they do not count.
/// `activities` are those that were counted, `until` is the end of the roll-up's period.
void mark_unused(Given& given, const Sources& sources, const Subtree& subtree, std::span<const ActivityRow> activities,
                 Date until);

/// A report whose period ends after `until`: what is wrong with it is no business of a roll-up to that day.
bool is_of_later_period(const Distilled& file, Date until);

/// Every file that was read, by name.
std::vector<SourceRow> source_rows(const Given& given, Date until);

/// Which of those files the numbers of each unit of the subtree come from, for each source period that ends by `until`.
std::vector<StatementRow> statement_rows(std::span<const SourceRow> files, const Sources& sources,
                                         const Subtree& subtree, Date until);

}  // namespace giamsat
