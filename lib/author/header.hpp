// SPDX-License-Identifier: MIT
#pragma once

#include "author/blank.hpp"
#include "author/file_writer.hpp"

namespace giamsat::author {

/// What stands above the first key: what the file is, and how it is filled in.
void write_guidance(const Blank& blank, FileWriter& out);
/// The keys of a plan or report down to its activities.
void write_header(const Blank& blank, FileWriter& out);

}  // namespace giamsat::author
