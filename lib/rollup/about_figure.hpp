// SPDX-License-Identifier: MIT
#pragma once

#include "finding/finding.hpp"
#include "intake/sources.hpp"

namespace giamsat::rollup {

/// A finding that stands at a figure of a file whose tree is gone; without the line of the file.
finding::Finding about_figure(const finding::Rule& rule, const programme::Programme& programme,
                              const intake::Statement& statement, programme::FieldIndex field);

/// "Chi hội: số có theo dõi".
text::Bilingual shown_field(const programme::Programme& programme, programme::FieldIndex field);

}  // namespace giamsat::rollup
