// SPDX-License-Identifier: MIT
#pragma once

#include "intake/sources.hpp"

#include <cstdint>
#include <optional>

namespace giamsat::rollup {

/// Calls `visit(index)`, in order, for each source period of the unit that ends by `until` and whose days, as far as
/// the unit exists on them, lie entirely in the window.
template <class Visit>
void for_each_period(const intake::Sources& sources, programme::UnitIndex unit, const text::Days& window,
                     text::Date until, Visit visit) {
    const auto periods = sources.periods(unit);
    for (std::size_t i = 0; i < periods.size() && periods[i].label.days.last <= until; ++i) {
        const auto existing = sources.programme().unit(unit).existing_days(periods[i].label.days);
        if (!existing.empty() && window.contains(existing)) visit(i);
    }
}

/// The unit's own value of a figure over the window: the sum, or the last value. None if it is unknown.
std::optional<std::int64_t> stated_over(const intake::Sources& sources, programme::UnitIndex unit,
                                        programme::FieldIndex field, const text::Days& window, text::Date until);

/// The unit's contribution to a total over units: the same, but a `latest` value counts only if the unit is open at the
/// end of the days.
std::optional<std::int64_t> contributed(const intake::Sources& sources, programme::UnitIndex unit,
                                        programme::FieldIndex field, const text::Days& window, text::Date until);

/// Whether some report must state the figure, so that silence about it is a gap.
bool is_asked_for(const programme::Programme& programme, programme::FieldIndex field);

/// Whether the unit's level reports the field.
bool states(const programme::Programme& programme, programme::UnitIndex unit, programme::FieldIndex field);

}  // namespace giamsat::rollup
