// SPDX-License-Identifier: MIT
#pragma once

#include "finding/finding.hpp"
#include "intake/sources.hpp"

namespace giamsat::rollup {

/// A finding at a figure of a file whose tree has been freed, so without an excerpt of the file.
finding::Finding about_figure(const finding::Rule& rule, const programme::Programme& programme,
                              const intake::Statement& statement, programme::FieldIndex field);

/// "Chi hội: số có theo dõi".
text::Bilingual shown_field(const programme::Programme& programme, programme::FieldIndex field);

}  // namespace giamsat::rollup
