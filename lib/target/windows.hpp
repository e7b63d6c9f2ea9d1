// SPDX-License-Identifier: MIT
// The days in which an expectation must hold.
#pragma once

#include "programme/programme.hpp"

#include <vector>

namespace giamsat::target {

/// Its `within`, else each cut of the year that `per` names, from the start of the year (or `from`); for all units the
/// same. Empty windows are left out.
std::vector<text::Days> whole_windows(const programme::Programme& programme, const programme::Expectation& expect);
/// The same, cut to the days on which the unit exists.
std::vector<text::Days> windows(const programme::Programme& programme, const programme::Target& target,
                                programme::UnitIndex unit);
/// The month, quarter … that equals the window, or the remaining days of it.
text::Period period_of(const programme::Expectation& expect, int year, const text::Days& window);
/// Something is asked in each of several windows of the year.
bool has_windows(const programme::Expectation& expect);
/// What it comes to over the year is how many of its windows hold, not how much there is in all of them.
bool counts_windows(const programme::Target& target);

}  // namespace giamsat::target
