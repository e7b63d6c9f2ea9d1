// SPDX-License-Identifier: MIT
#include "programme/programme.hpp"

#include "text/join.hpp"

#include <algorithm>

namespace giamsat::programme {

bool Programme::kind_may_not_arise(KindIndex kind) const {
    return kind && std::ranges::any_of(targets, [&](const Target& target) {
               const auto* counted = activities_of(target.measure);
               return target.need == Need::if_any && counted != nullptr && counted->kind == kind;
           });
}

std::string Programme::field_path(FieldIndex field) const {
    const auto& stated = fields[field];
    return groups[stated.group].id + "." + stated.id;
}

std::optional<text::Date> last_day_in_time(const Duty& duty, const text::Days& period) {
    if (duty.due_before) return *duty.due_before - std::chrono::days(1);
    if (duty.due_days) return period.last + std::chrono::days(*duty.due_days);
    return std::nullopt;
}

std::int64_t asked_of(const Expectation& expect, UnitIndex unit) {
    const auto own = std::ranges::find_if(expect.by_unit, [&](const auto& entry) { return entry.first == unit; });
    return own != expect.by_unit.end() ? own->second : expect.at_least.value_or(0);
}

std::string names_of(const Programme& programme, const std::vector<UnitIndex>& units) {
    return text::join(units, ", ", [&](UnitIndex unit) { return programme.unit(unit).name; });
}

}  // namespace giamsat::programme
