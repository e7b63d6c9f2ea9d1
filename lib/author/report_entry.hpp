// SPDX-License-Identifier: MIT
// What one unit's entry in a report says, from the files that its numbers come from.
#pragma once

#include "author/entry_contents.hpp"
#include "author/read_again.hpp"
#include "rollup/rollup.hpp"

namespace giamsat::author {

/// The unit's entry without those below it; it has at least one member. `own`: the unit's own file for the roll-up's
/// period, from which the note and x_ keys come if the rest is put together from shorter periods; may be null.
/// Refers to what is in the files.
EntryContents report_entry(const rollup::Rollup& rollup, const FilesAgain& files, programme::UnitIndex unit,
                           const FileAgain* own);

}  // namespace giamsat::author
