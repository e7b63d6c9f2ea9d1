// SPDX-License-Identifier: MIT
#pragma once

#include "intake/input.hpp"
#include "rollup/roll_up.hpp"
#include "text/message.hpp"

#include <span>
#include <string>

namespace giamsat::author {

/// The unit's own report for the level above, as YAML: what its own file for the period has, if it has one, with an
/// entry for every subordinate, nested as the roster is, from whichever file its numbers come from.
/// 1. Only what the roll-up counts is in it; what has an error is left out, and a comment says so.
/// 2. For a source period (a month, say) activities, figures, notes and x_ keys stand as in the files, units by their
///    ids. For a longer one activities and figures are put together from the source reports within it, and the header,
///    the note and x_ keys are those of the unit's own file for that period.
/// 3. `submitted` is the date as of which it was made: without one it would be a draft.
/// 4. A unit without a report gets no entry but a comment: an empty one would pass for a report.
/// The files are read again; throws what options.read throws, and FileChanged where one has changed meanwhile.
std::string own_report(const rollup::Rollup& rollup, std::span<const intake::Input> inputs,
                       const rollup::RollupOptions& options, text::Language language);

}  // namespace giamsat::author
