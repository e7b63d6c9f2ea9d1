// SPDX-License-Identifier: MIT
#pragma once

#include "intake/sources.hpp"

#include <cstdint>
#include <optional>

namespace giamsat::rollup {

/// Calls `visit(index)` for each source period of the unit whose days, as far as the unit exists on them, lie wholly
/// in the window, and which ends by `until`; in order.
template <class Visit>
void for_each_period(const intake::Sources& sources, programme::UnitIndex unit, const text::Days& window,
                     text::Date until, Visit visit) {
    const auto periods = sources.periods(unit);
    for (std::size_t i = 0; i < periods.size() && periods[i].label.days.last <= until; ++i) {
        const auto existing = sources.programme().unit(unit).existing_days(periods[i].label.days);
        if (!existing.empty() && window.contains(existing)) visit(i);
    }
}

/// What the unit itself states of a figure over the window: the sum, or the last value. None where it is unknown.
std::optional<std::int64_t> stated_over(const intake::Sources& sources, programme::UnitIndex unit,
                                        programme::FieldIndex field, const text::Days& window, text::Date until);

/// The same as part of a whole over units: a `latest` counts only while the unit is open at the end of the days.
std::optional<std::int64_t> contributed(const intake::Sources& sources, programme::UnitIndex unit,
                                        programme::FieldIndex field, const text::Days& window, text::Date until);

/// The unit is of a level that states the field.
bool states(const programme::Programme& programme, programme::UnitIndex unit, programme::FieldIndex field);

}  // namespace giamsat::rollup
