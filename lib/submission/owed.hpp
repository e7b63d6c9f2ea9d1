// SPDX-License-Identifier: MIT
// What the programme asks units to send.
#pragma once

#include "programme/programme.hpp"
#include "submission/submission.hpp"

#include <vector>

namespace giamsat {

/// The duty is for a submission of that kind and period.
bool asks_for(const Duty& duty, Duty::Kind kind, const Period& period);
/// Reports for such a period may be written: a quarter's only where the programme asks for it.
bool may_have_report(const Programme& programme, const Period& period);
/// The duty that the submission discharges for its own unit; null where its level owes none such.
const Duty* duty_of(const Programme& programme, const Submission& submission);
/// Somebody asked for this: of the unit's level, or of a superior with an entry for the unit.
bool asked_for(const Programme& programme, const Submission& submission);
/// The units that must each have an entry in the submission, in roster order.
std::vector<UnitIndex> owed_entries(const Programme& programme, const Submission& submission);

}  // namespace giamsat
