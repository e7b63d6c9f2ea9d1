// SPDX-License-Identifier: MIT
#pragma once

#include "author/draft.hpp"
#include "programme/programme.hpp"
#include "submission/submission.hpp"
#include "yaml/writer.hpp"

namespace giamsat::author {

/// Writes an activity as in its file, but with units by their ids: names were resolved around that file's unit, and
/// could mean another unit elsewhere. The file's tree must be alive.
void copy_activity(yaml::Writer& out, const programme::Programme& programme, const submission::Activity& activity);

/// Writes one that is made up; what it must name has a made-up name in that language.
void write_activity(yaml::Writer& out, const programme::Programme& programme, const ActivityDraft& activity,
                    text::Language language);

}  // namespace giamsat::author
