// SPDX-License-Identifier: MIT
// What the programme asks the units to submit.
#pragma once

#include "programme/programme.hpp"
#include "submission/identity.hpp"
#include "submission/submission.hpp"

#include <vector>

namespace giamsat::submission {

/// Whether the duty is for a submission of that kind and period.
bool asks_for(const programme::Duty& duty, programme::Duty::Kind kind, const text::Period& period);
/// The duties under which a submission of that kind and period is asked for from the unit's level, or from a superior
/// that includes the unit; first what it is taken for if it names none of them: what its own level owes, recurring
/// before ad hoc.
std::vector<programme::DutyIndex> duties_asking(const programme::Programme& programme, programme::Duty::Kind kind,
                                                programme::UnitIndex unit, const text::Period& period);
/// Of those, the one that the submission names, otherwise the first; none if there are none.
programme::DutyIndex duty_meant(const programme::Programme& programme, const Submission& submission);
Identity identity_of(const programme::Programme& programme, const Submission& submission);
/// Whether a submission that names nothing may be either of two that the unit owes for the same days.
bool must_name_duty(const programme::Programme& programme, const Submission& submission);
/// Whether it is clear which submission the file is: its period can be read, and what it names is asked for.
bool is_identified(const programme::Programme& programme, const Submission& submission);
/// Whether the submission is only compared with others: nothing in it adds to what a source report of the same days
/// has.
bool is_beside_source(const programme::Programme& programme, const Identity& identity);
/// Whether reports for such a period exist: a quarterly report only if the programme asks for it.
bool may_have_report(const programme::Programme& programme, const text::Period& period);
/// The duty that the submission fulfils for its own unit; null if its level owes no such submission.
const programme::Duty* duty_of(const programme::Programme& programme, const Submission& submission);
/// Whether the submission was asked for: from the unit's level, or from a superior that includes the unit.
bool asked_for(const programme::Programme& programme, const Submission& submission);
/// The units that must each have an entry in the submission, in roster order.
std::vector<programme::UnitIndex> owed_entries(const programme::Programme& programme, const Submission& submission);

}  // namespace giamsat::submission
