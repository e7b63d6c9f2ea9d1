// SPDX-License-Identifier: MIT
// Of which unit, and for which period: `--unit` and `--period`.
#pragma once

#include "cli/command_line/arguments.hpp"
#include "cli/command_line/option.hpp"
#include "programme/programme.hpp"

#include <optional>

namespace giamsat::cli {

Option unit_option();

/// The month, quarter, half or year of the programme year that `--period` names; none where it is not given.
/// Throws UsageError.
std::optional<text::Period> asked_period(const Arguments& arguments, const programme::Programme& programme);
/// The same; throws UsageError where it is not given, too.
text::Period required_period(const Arguments& arguments, const programme::Programme& programme);
/// The unit that `--unit` names by id, code or name, the root where it is not given. Throws UsageError, naming what is
/// near; also where the unit exists on no day of the year up to the period's end.
programme::UnitIndex asked_unit(const Arguments& arguments, const programme::Programme& programme,
                                const text::Period& period);

/// The period of a report that is to be written: a month, a half, the year, a span, or whatever else the programme asks
/// for. Throws UsageError, also where it is not given.
text::Period report_period(const Arguments& arguments, const programme::Programme& programme);
/// The unit that is to send a file for that period. Throws UsageError, also where it is not given or exists on none of
/// the file's days.
programme::UnitIndex sending_unit(const Arguments& arguments, const programme::Programme& programme,
                                  const text::Period& period, const text::Days& days);

}  // namespace giamsat::cli
