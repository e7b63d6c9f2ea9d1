// SPDX-License-Identifier: MIT
#pragma once

#include "author/commented_writer.hpp"

namespace giamsat::author {

/// What stands above the first key: what the file is, and how it is filled in.
void write_guidance(const Blank& blank, CommentedWriter& out);
/// The keys of a plan or report down to its activities.
void write_header(const Blank& blank, CommentedWriter& out);

}  // namespace giamsat::author
