// SPDX-License-Identifier: MIT
#pragma once

#include "author/blank.hpp"
#include "author/file_writer.hpp"

namespace giamsat::author {

/// The comment above the first key: what the file is, and how to fill it in.
void write_guidance(const Blank& blank, FileWriter& out);
/// The keys of a plan or report down to its activities.
void write_header(const Blank& blank, FileWriter& out);

}  // namespace giamsat::author
