// SPDX-License-Identifier: MIT
#pragma once

#include "intake/input.hpp"
#include "rollup/roll_up.hpp"
#include "text/message.hpp"

#include <span>
#include <string>

namespace giamsat::author {

/// The unit's own report for the level above, as YAML: the contents of its own file for the period, if any, with an
/// entry for every subordinate, nested like the roster, from whichever file provides its numbers.
/// 1. It contains only what the roll-up counts; items with errors are left out, with a comment.
/// 2. For a source period (such as a month) activities, figures, notes and x_ keys are copied from the files, units by
///    their ids. For a longer one activities and figures are combined from the source reports within it, and the
///    header, the note and x_ keys are those of the unit's own file for that period.
/// 3. `submitted` is the roll-up's `as_of` date: without a date it would be a draft.
/// 4. A unit without a report gets a comment instead of an entry: an empty entry would look like a report. The files
/// are read again; throws what options.read throws, and FileChanged if one has changed meanwhile.
std::string own_report(const rollup::Rollup& rollup, std::span<const intake::Input> inputs,
                       const rollup::RollupOptions& options, text::Language language);

}  // namespace giamsat::author
