// SPDX-License-Identifier: MIT
#include "intake/plans.hpp"

#include <algorithm>

namespace giamsat {
namespace {

bool owes_plan(const Programme& programme, UnitIndex unit) {
    const int level = programme.unit(unit).level;
    return std::any_of(programme.duties.begin(), programme.duties.end(),
                       [&](const Duty& duty) { return duty.kind == Duty::Kind::plan && duty.levels.has(level); });
}

// Of two plans that speak of a unit: its own where it owes one, otherwise the nearest superior's.
bool goes_before(const Programme& programme, UnitIndex unit, UnitIndex sender, UnitIndex other) {
    if (sender == unit || other == unit) return (sender == unit) == owes_plan(programme, unit);
    return programme.roster.is_below(sender, other);
}

}  // namespace

Plans::Plans(const Programme& programme, std::span<const Accepted* const> files)
    : sent_(programme.roster.size()), planned_(programme.roster.size()) {
    std::vector<UnitIndex> senders(programme.roster.size(), no_unit);
    for (const auto* file : files) {
        if (file->kind != Duty::Kind::plan) continue;
        sent_[static_cast<std::size_t>(file->unit)] = file;
        for (const auto& entry : file->entries) {
            auto& sender = senders[static_cast<std::size_t>(entry.unit)];
            if (sender != no_unit && !goes_before(programme, entry.unit, file->unit, sender)) continue;
            sender = file->unit;
            planned_[static_cast<std::size_t>(entry.unit)] = &entry;
        }
    }
}

}  // namespace giamsat
