// SPDX-License-Identifier: MIT
#pragma once

#include "intake/receipts.hpp"
#include "intake/subtree.hpp"
#include "rollup/rollup.hpp"

#include <optional>
#include <span>
#include <vector>

namespace giamsat::rollup {

/// The state of a submission with that receipt (null: nothing received). A submission that is only in the register
/// counts as not received, because there are no figures. Of one whose first revision is not there it is not known
/// whether it was late. `due`: the last day in time, if there is one; `period`: the
/// days it covers.
SubmissionState submission_state(const intake::Receipt* receipt, std::optional<text::Date> due,
                                 const text::Days& period, text::Date as_of);

/// The unit owes something under the duty in the programme year.
bool owes_in_year(const programme::Programme& programme, programme::UnitIndex unit, programme::DutyIndex duty);

/// Every submission owed by a unit of the subtree: plans, which are owed from the start of the year, and reports whose
/// period ends by `until`. By unit in roster order, then by duty and period.
std::vector<SubmissionRow> submission_rows(const programme::Programme& programme, const intake::Subtree& subtree,
                                           const intake::Receipts& receipts, std::span<const intake::KeptFile> files,
                                           text::Date until, text::Date as_of);

}  // namespace giamsat::rollup
