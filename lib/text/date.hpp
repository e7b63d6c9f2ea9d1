// SPDX-License-Identifier: MIT
#pragma once

#include "text/message.hpp"
#include "text/parsed.hpp"

#include <chrono>
#include <string>
#include <string_view>

namespace giamsat::text {

/// A calendar day (proleptic Gregorian), without time or zone.
using Date = std::chrono::sys_days;

/// Reads `2023-02-15`, `15/02/2023` or `5/2/2023`. Out of range: a day that does not exist in the calendar.
Parsed<Date> parse_date(std::string_view text);

Date make_date(int year, int month, int day);
int year_of(Date date);
int month_of(Date date);

/// `2023-02-15`, for machines (ISO 8601).
std::string iso(Date date);
/// `15/02/2023` in both languages, because that is how the readers write dates.
std::string shown(Date date);

}  // namespace giamsat::text
