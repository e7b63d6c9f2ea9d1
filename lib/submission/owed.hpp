// SPDX-License-Identifier: MIT
// What the programme asks the units to submit.
#pragma once

#include "programme/programme.hpp"
#include "submission/submission.hpp"

#include <vector>

namespace giamsat::submission {

/// Whether the duty is for a submission of that kind and period.
bool asks_for(const programme::Duty& duty, programme::Duty::Kind kind, const text::Period& period);
/// Whether reports for such a period exist: a quarterly report only if the programme asks for it.
bool may_have_report(const programme::Programme& programme, const text::Period& period);
/// The duty that the submission fulfils for its own unit; null if its level owes no such submission.
const programme::Duty* duty_of(const programme::Programme& programme, const Submission& submission);
/// Whether the submission was asked for: from the unit's level, or from a superior that includes the unit.
bool asked_for(const programme::Programme& programme, const Submission& submission);
/// The units that must each have an entry in the submission, in roster order.
std::vector<programme::UnitIndex> owed_entries(const programme::Programme& programme, const Submission& submission);

}  // namespace giamsat::submission
