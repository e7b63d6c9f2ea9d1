// SPDX-License-Identifier: MIT
// All files given to a roll-up, and the verdict on each.
#pragma once

#include "intake/kept_file.hpp"
#include "intake/sources.hpp"
#include "intake/standing.hpp"
#include "intake/subtree.hpp"
#include "intake/verdict.hpp"

#include <set>
#include <string>
#include <vector>

namespace giamsat::intake {

/// The files, how each stands among all of them, and what becomes of it.
struct Given {
    std::vector<KeptFile> files;
    std::vector<Standing> standings;
    std::vector<Verdict> verdicts;

    /// The files that may be counted.
    std::vector<const Accepted*> counted() const;
};

/// Decides which of the files, sorted by name, may count for the subtree. A superior's file is one of them if it speaks
/// of a unit of the subtree. Which revision stands, and which files are twins, does not depend on the subtree.
Given judge_files(const programme::Programme& programme, const Subtree& subtree, std::vector<KeptFile> files);

/// After it is known which reports the numbers come from, records why the others do not count. `used_otherwise` are the
/// files of which something else was counted, `until` is the end of the roll-up's period.
void mark_unused(Given& given, const Sources& sources, const Subtree& subtree, std::set<std::string> used_otherwise,
                 text::Date until);

/// A report whose period ends after `until`: findings in it do not concern a roll-up to that day.
bool is_of_later_period(const KeptFile& file, text::Date until);
/// It was sent after the as-of day and would count otherwise: a plan, or a report of a period that ends by `until`.
bool is_sent_too_late(const Given& given, std::size_t file, text::Date until);

}  // namespace giamsat::intake
