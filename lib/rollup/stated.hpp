// SPDX-License-Identifier: MIT
#pragma once

#include "intake/sources.hpp"

#include <cstdint>
#include <optional>

namespace giamsat::rollup {

/// The last day that reports for periods up to that day cover.
text::Date covered_until(const programme::Programme& programme, text::Date until);

/// Which values are put together: those of the source periods that lie in the window by their labels and end by
/// `until`. `latest` ones contribute to a total over units if the unit exists on `last_day`.
struct Reach {
    text::Days window;
    text::Date until;
    text::Date last_day;
};
/// With the last day that those reports cover.
Reach reach(const programme::Programme& programme, const text::Days& window, text::Date until);

/// Calls `visit(index)`, in order, for each of those source periods on whose days, as the report covers them, the unit
/// exists.
template <class Visit>
void for_each_period(const intake::Sources& sources, programme::UnitIndex unit, const Reach& reach, Visit visit) {
    const auto periods = sources.periods(unit);
    for (std::size_t i = 0; i < periods.size() && periods[i].label.days.last <= reach.until; ++i)
        if (reach.window.contains(periods[i].label.days) &&
            sources.programme().unit(unit).exists_during(periods[i].covered))
            visit(i);
}

/// The unit's own value of a figure: the sum, or the last value. None if it is unknown.
std::optional<std::int64_t> stated_over(const intake::Sources& sources, programme::UnitIndex unit,
                                        programme::FieldIndex field, const Reach& reach);

/// The unit's contribution to a total over units: the same, but a `latest` value only if the unit exists on the last
/// day.
std::optional<std::int64_t> contributed(const intake::Sources& sources, programme::UnitIndex unit,
                                        programme::FieldIndex field, const Reach& reach);

/// Whether some report must state the figure, so that silence about it is a gap.
bool is_asked_for(const programme::Programme& programme, programme::FieldIndex field);

/// Whether the unit's level reports the field.
bool states(const programme::Programme& programme, programme::UnitIndex unit, programme::FieldIndex field);

}  // namespace giamsat::rollup
