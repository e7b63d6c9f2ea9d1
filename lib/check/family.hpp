// SPDX-License-Identifier: MIT
// The rules on one plan or report, one file a family. Each appends what it finds, and changes nothing else.
#pragma once

#include "check/context.hpp"

namespace giamsat::check {

void check_period(const Context& context);          // period.*
void check_units(const Context& context);           // unit.*
void check_dates(const Context& context);           // date.*
void check_activities(const Context& context);      // activity.duplicate, and the keys that a kind requires
void check_figures(const Context& context);         // figure.level, .missing, .exceeds
void check_control_totals(const Context& context);  // figure.control-total
void check_none_arose(const Context& context);      // none-arose.*
void check_submission(const Context& context);      // submission.draft, .not-owed, .late
/// target.*; last, for it is silent where the families before it have spoken.
void check_targets(const Context& context);

}  // namespace giamsat::check
