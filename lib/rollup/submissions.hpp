// SPDX-License-Identifier: MIT
#pragma once

#include "intake/receipts.hpp"
#include "intake/subtree.hpp"
#include "rollup/rollup.hpp"

#include <optional>
#include <span>
#include <vector>

namespace giamsat::rollup {

/// How a submission stands for which `receipt` is there (null: nothing is). What is only entered in the register is as
/// good as nothing: there are no numbers. `due`: the last day in time, if it names
/// one; `period`: the days that it covers.
SubmissionState submission_state(const intake::Receipt* receipt, std::optional<text::Date> due,
                                 const text::Days& period, text::Date as_of);

/// The unit owes something under the duty in the programme year.
bool owes_in_year(const programme::Programme& programme, programme::UnitIndex unit, programme::DutyIndex duty);

/// Every submission that a unit of the subtree owes: plans, which are owed from the year's start, and reports whose
/// period ends by `until`. By unit in roster order, then by duty and period.
std::vector<SubmissionRow> submission_rows(const programme::Programme& programme, const intake::Subtree& subtree,
                                           const intake::Receipts& receipts, std::span<const intake::Distilled> files,
                                           text::Date until, text::Date as_of);

}  // namespace giamsat::rollup
