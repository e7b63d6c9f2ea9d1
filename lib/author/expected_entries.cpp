// SPDX-License-Identifier: MIT
#include "author/expected_entries.hpp"

#include "submission/owed.hpp"

#include <algorithm>
#include <set>

namespace giamsat::author {
namespace {

bool sends_its_own(const Blank& blank, programme::UnitIndex unit) {
    const auto& programme = *blank.programme;
    const programme::LevelIndex level = programme.unit(unit).level;
    return std::ranges::any_of(programme.duties, [&](const programme::Duty& duty) {
        return duty.kind == blank.kind && duty.levels.has(level) &&
               (duty.source || submission::asks_for(duty, blank.kind, blank.period));
    });
}

bool holds_owed(const programme::Programme& programme, programme::UnitIndex unit,
                const std::vector<programme::UnitIndex>& owed) {
    return std::ranges::any_of(
        owed, [&](programme::UnitIndex one) { return one != unit && programme.roster.is_below(one, unit); });
}

class Expecting {
public:
    explicit Expecting(const Blank& blank)
        : blank_(blank), owed_(submission::owed_entries(*blank.programme, blank.submission())) {}

    ExpectedEntries below(programme::UnitIndex unit) const {
        ExpectedEntries found;
        for (const auto child : blank_.programme->unit(unit).children) {
            if (!blank_.programme->unit(child).exists_during(blank_.days())) continue;
            auto entry = entry_of(child);
            if (entry.speaks || !entry.units.empty()) found.entries.push_back(std::move(entry));
            if (!found.entries.empty() && found.entries.back().unit == child) continue;
            found.send_their_own.push_back(child);
        }
        return found;
    }

private:
    ExpectedEntry entry_of(programme::UnitIndex unit) const {
        const bool owed = std::ranges::binary_search(owed_, unit);
        ExpectedEntry entry{unit, owed || !sends_its_own(blank_, unit), {}};
        if (holds_owed(*blank_.programme, unit, owed_)) entry.units = below(unit).entries;
        return entry;
    }

    const Blank& blank_;
    std::vector<programme::UnitIndex> owed_;
};

void add_levels(const programme::Programme& programme, const std::vector<ExpectedEntry>& entries,
                std::set<programme::LevelIndex>& levels) {
    for (const auto& entry : entries) {
        if (entry.speaks) levels.insert(programme.unit(entry.unit).level);
        add_levels(programme, entry.units, levels);
    }
}

}  // namespace

ExpectedEntries expected_entries(const Blank& blank) {
    return Expecting(blank).below(blank.unit);
}

std::vector<programme::LevelIndex> levels_of(const programme::Programme& programme,
                                             const std::vector<ExpectedEntry>& entries) {
    std::set<programme::LevelIndex> levels;
    add_levels(programme, entries, levels);
    return {levels.begin(), levels.end()};
}

}  // namespace giamsat::author
