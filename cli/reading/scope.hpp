// SPDX-License-Identifier: MIT
// The unit and the period of a run: `--unit` and `--period`. Both are read before the programme is, and asked of it
// afterwards.
#pragma once

#include "cli/command_line/arguments.hpp"
#include "programme/programme.hpp"

#include <optional>

namespace giamsat::cli {

/// `--unit`: the topmost unit if it is not given.
Option unit_option();

struct AskedPeriod {
    Given given;
    text::Period period;
};

/// The month, quarter, half, year or span of days that `--period` names; none if it is not given. Throws UsageError.
std::optional<AskedPeriod> asked_period(const Arguments& arguments);
/// The same; throws UsageError also if it is not given.
AskedPeriod required_period(const Arguments& arguments);
/// The period of a report that is to be written: any but a day. Throws UsageError, also if it is not given.
AskedPeriod report_period(const Arguments& arguments);
/// The unit that is to send a file. Throws UsageError if it is not given.
Given sending_unit(const Arguments& arguments);

/// The month, quarter, half or year. Throws UsageError if it is none of these, or not in the programme's year.
text::Period period_within(const programme::Programme& programme, const AskedPeriod& asked);
/// The period of a report, which may be a span; throws UsageError also if the programme asks for no report for it.
text::Period report_period_within(const programme::Programme& programme, const AskedPeriod& asked);
/// The unit of that id, code or name, the root if none was given. Throws UsageError, naming what is near; also if the
/// unit exists on no day of the year up to the period's end.
programme::UnitIndex find_unit(const programme::Programme& programme, const std::optional<Given>& given,
                               const text::Period& period);
/// The unit that is to send a file for that period. Throws UsageError, also if it exists on none of the file's days.
programme::UnitIndex find_sender(const programme::Programme& programme, const Given& given, const text::Period& period,
                                 const text::Days& days);

}  // namespace giamsat::cli
