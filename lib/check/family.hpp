// SPDX-License-Identifier: MIT
// The rules on one plan or report, one source file per family. Each appends its findings and changes nothing else.
#pragma once

#include "check/context.hpp"
#include "check/judged_targets.hpp"

namespace giamsat::check {

void check_period(const Context& context);          // period.*
void check_units(const Context& context);           // unit.*
void check_dates(const Context& context);           // date.*
void check_activities(const Context& context);      // activity.duplicate, .event, and the keys that a kind requires
void check_figures(const Context& context);         // figure.level, .missing, .exceeds
void check_control_totals(const Context& context);  // figure.control-total
void check_none_arose(const Context& context);      // none-arose.*
void check_submission(const Context& context);      // submission.draft, .not-owed, .late
/// The file has no date of submission, and it is a target that says so rather than submission.draft.
bool leaves_draft_to_target(const Context& context);
/// The targets; last, for it is silent where the families before it have spoken.
JudgedTargets judge_targets(const Context& context);

}  // namespace giamsat::check
