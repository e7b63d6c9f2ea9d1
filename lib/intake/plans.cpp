// SPDX-License-Identifier: MIT
#include "intake/plans.hpp"

#include <algorithm>

namespace giamsat::intake {
namespace {

bool owes_plan(const programme::Programme& programme, programme::UnitIndex unit) {
    const programme::LevelIndex level = programme.unit(unit).level;
    return std::ranges::any_of(programme.duties, [&](const programme::Duty& duty) {
        return duty.kind == programme::Duty::Kind::plan && duty.levels.has(level);
    });
}

// Of two plans that cover a unit, its own comes first if it owes one, otherwise the nearest superior's.
bool goes_before(const programme::Programme& programme, programme::UnitIndex unit, programme::UnitIndex sender,
                 programme::UnitIndex other) {
    if (sender == unit || other == unit) return (sender == unit) == owes_plan(programme, unit);
    return programme.roster.is_below(sender, other);
}

}  // namespace

Plans::Plans(const programme::Programme& programme, std::span<const Accepted* const> files)
    : sent_(programme.roster.size()), planned_(programme.roster.size()) {
    programme::IndexVec<programme::Unit, programme::UnitIndex> senders(programme.roster.size(), programme::no_unit);
    for (const auto* file : files) {
        if (file->kind != programme::Duty::Kind::plan) continue;
        sent_[file->unit] = file;
        for (const auto& entry : file->entries) {
            auto& sender = senders[entry.unit];
            if (sender != programme::no_unit && !goes_before(programme, entry.unit, file->unit, sender)) continue;
            sender = file->unit;
            planned_[entry.unit] = &entry;
        }
    }
}

}  // namespace giamsat::intake
