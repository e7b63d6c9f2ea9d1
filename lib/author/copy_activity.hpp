// SPDX-License-Identifier: MIT
#pragma once

#include "programme/programme.hpp"
#include "submission/submission.hpp"
#include "yaml/writer.hpp"

namespace giamsat::author {

/// Writes an activity as its file has it, the units that it names by their ids: they were looked for first around its
/// own file's unit, and elsewhere a name may mean another. The file's tree must be alive.
void copy_activity(yaml::Writer& writer, const programme::Programme& programme, const submission::Activity& activity);

}  // namespace giamsat::author
