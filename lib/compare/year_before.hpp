// SPDX-License-Identifier: MIT
// The same period of an earlier year, to show beside this one.
#pragma once

#include "compare/rollup_reader.hpp"
#include "rollup/rollup.hpp"
#include "text/message.hpp"

#include <string_view>
#include <vector>

namespace giamsat::compare {

/// The figures of the rolled-up unit for the same period of an earlier year, from an earlier roll-up.
struct YearBefore {
    text::Period period;
    std::vector<rollup::FigureRow> figures;  ///< those that are also in this programme
};

/// Why the earlier roll-up is not for that unit and the same period of an earlier year. Empty if it is. If it is of
/// this very period, the text names the option with which two roll-ups of one period are compared.
text::Bilingual why_not_year_before(const EarlierRollup& earlier, const programme::Programme& programme,
                                    programme::UnitIndex unit, const text::Period& period,
                                    std::string_view comparing_option);

/// The figures of that unit, matched by id and path; those not in the programme are left out.
YearBefore year_before_of(const EarlierRollup& earlier, const programme::Programme& programme,
                          programme::UnitIndex unit);

}  // namespace giamsat::compare
