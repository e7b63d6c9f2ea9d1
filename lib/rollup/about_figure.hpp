// SPDX-License-Identifier: MIT
#pragma once

#include "finding/finding.hpp"
#include "intake/sources.hpp"

namespace giamsat {

/// A finding that stands at a figure of a file whose tree is gone; without the line of the file.
Finding about_figure(const Rule& rule, const Programme& programme, const Statement& statement, int field);

/// "Chi hội: số có theo dõi".
Bilingual shown_field(const Programme& programme, int field);

}  // namespace giamsat
