// SPDX-License-Identifier: MIT
// What one unit's entry in a report says, written from the files that its numbers come from.
#pragma once

#include "author/read_again.hpp"
#include "rollup/rollup.hpp"
#include "text/message.hpp"
#include "yaml/writer.hpp"

namespace giamsat::author {

/// What the members of entries are written with.
struct EntryWriting {
    const rollup::Rollup& rollup;
    const FilesAgain& files;
    yaml::Writer& writer;
    text::Language language = text::Language::vi;
};

/// Writes the members of a unit's entry, but for `unit` and `units`: never none. `own`: the unit's own file for the
/// roll-up's period, from which the note and x_ keys come where the rest is put together from shorter periods; may be
/// null.
void write_entry_content(const EntryWriting& with, programme::UnitIndex unit, const FileAgain* own);

}  // namespace giamsat::author
