// SPDX-License-Identifier: MIT
// What the programme asks units to send.
#pragma once

#include "programme/programme.hpp"
#include "submission/submission.hpp"

#include <vector>

namespace giamsat::submission {

/// The duty is for a submission of that kind and period.
bool asks_for(const programme::Duty& duty, programme::Duty::Kind kind, const text::Period& period);
/// Reports for such a period may be written: a quarter's only where the programme asks for it.
bool may_have_report(const programme::Programme& programme, const text::Period& period);
/// The duty that the submission discharges for its own unit; null where its level owes none such.
const programme::Duty* duty_of(const programme::Programme& programme, const Submission& submission);
/// Somebody asked for this: of the unit's level, or of a superior with an entry for the unit.
bool asked_for(const programme::Programme& programme, const Submission& submission);
/// The units that must each have an entry in the submission, in roster order.
std::vector<programme::UnitIndex> owed_entries(const programme::Programme& programme, const Submission& submission);

}  // namespace giamsat::submission
