// SPDX-License-Identifier: MIT
#pragma once

#include "intake/input.hpp"
#include "rollup/roll_up.hpp"
#include "text/message.hpp"

#include <optional>
#include <span>
#include <string>

namespace giamsat::author {

/// The unit's own report for the level above, as YAML: the contents of its own file for the period, if any, with an
/// entry for every subordinate, nested like the roster, from whichever file provides its numbers. None if nobody has
/// reported for the period.
/// 1. It contains only what the roll-up counts, and the unit's own file also if that is still a draft; items with
/// errors
///    are left out, with a comment.
/// 2. For a source period (such as a month) activities, figures, notes and x_ keys are copied from the files, units by
///    their ids. For a longer one activities and figures are combined from the source reports within it, and the
///    header, the note and x_ keys are those of the unit's own file for that period. What a later report tells of a
///    source period stays in that report, so that the reports together have it once.
/// 3. `submitted` is the roll-up's `as_of` date: without a date it would be a draft.
/// 4. A unit without a report gets a comment instead of an entry: an empty entry would look like a report. If the unit
///    itself has none, its activities are left blank: they are unknown. The files
/// are read again; throws what options.read throws, and FileChanged if one has changed meanwhile.
std::optional<std::string> own_report(const rollup::Rollup& rollup, std::span<const intake::Input> inputs,
                                      const rollup::RollupOptions& options, text::Language language);

}  // namespace giamsat::author
