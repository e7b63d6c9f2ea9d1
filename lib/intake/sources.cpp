// SPDX-License-Identifier: MIT
#include "intake/sources.hpp"

#include <algorithm>
#include <optional>
#include <utility>

namespace giamsat::intake {
namespace {

std::vector<SourcePeriod> source_periods(const programme::Programme& programme, text::Cut cut) {
    std::vector<SourcePeriod> periods;
    for (const auto& label : text::periods_of(cut, programme.year))
        periods.push_back({label, text::reporting_days(label, programme.month_rule)});
    return periods;
}

bool is_source(const programme::Duty& duty) {
    return duty.source && duty.kind == programme::Duty::Kind::report && duty.per.has_value();
}

// The cut of the source report that a unit of that level owes, or that its superior owes with an entry for it.
std::optional<text::Cut> owed_cut(const programme::Programme& programme, programme::LevelIndex level,
                                  programme::LevelIndex entries) {
    for (const auto& duty : programme.duties)
        if (is_source(duty) && duty.levels.has(level) && (!entries || duty.entries == entries)) return duty.per;
    return std::nullopt;
}

}  // namespace

std::optional<text::Cut> source_cut(const programme::Programme& programme, programme::UnitIndex unit) {
    const programme::LevelIndex level = programme.unit(unit).level;
    auto cut = owed_cut(programme, level, {});
    for (auto above = programme.unit(unit).parent; !cut && above != programme::no_unit;
         above = programme.unit(above).parent)
        cut = owed_cut(programme, programme.unit(above).level, level);
    return cut;
}

Sources::Sources(const programme::Programme& programme, std::span<const Accepted* const> files)
    : programme_(programme) {
    for (const auto cut : {text::Cut::month, text::Cut::quarter, text::Cut::half, text::Cut::year})
        periods_.at(static_cast<std::size_t>(cut)) = source_periods(programme, cut);
    const auto units = programme.roster.size();
    cuts_.reserve(units);
    for (const auto unit : programme.roster.indices()) {
        const auto cut = source_cut(programme, unit);
        cuts_.push_back(cut ? static_cast<std::size_t>(*cut) : no_cut);
    }
    statements_.resize(units);
    for (const auto* file : files)
        if (file->kind == programme::Duty::Kind::report && !file->only_compared)
            for (const auto& entry : file->entries) add(*file, entry);
}

void Sources::add(const Accepted& file, const AcceptedEntry& entry) {
    const auto periods = this->periods(entry.unit);
    const auto found =
        std::ranges::find_if(periods, [&](const SourcePeriod& period) { return period.label == file.period; });
    if (found == periods.end()) return;
    auto& statements = statements_[entry.unit];
    statements.resize(periods.size());
    auto& counted = statements[static_cast<std::size_t>(found - periods.begin())];
    Statement other{&file, &entry};
    if (counted && !outranks(other, counted)) {
        stated_twice_.push_back({counted, other});
        return;
    }
    std::swap(counted, other);
    if (other) stated_twice_.push_back({counted, other});
}

// Both senders are at or above the unit; the file of the higher one takes precedence.
bool Sources::outranks(const Statement& a, const Statement& b) const {
    return a.file->unit != b.file->unit && programme_.roster.is_below(b.file->unit, a.file->unit);
}

std::span<const SourcePeriod> Sources::periods(programme::UnitIndex unit) const {
    const auto cut = cuts_[unit];
    if (cut == no_cut) return {};
    return periods_.at(cut);
}

Statement Sources::statement(programme::UnitIndex unit, std::size_t index) const {
    const auto& statements = statements_[unit];
    return index < statements.size() ? statements[index] : Statement{};
}

bool Sources::is_gap(programme::UnitIndex unit, std::size_t index, text::Date until) const {
    const auto& period = periods(unit)[index];
    return period.label.days.last <= until && programme_.unit(unit).open_on(period.covered.last) &&
           !statement(unit, index);
}

bool Sources::has_gap(programme::UnitIndex unit, const text::Days& days, text::Date until) const {
    const auto periods = this->periods(unit);
    if (periods.empty()) return true;
    for (std::size_t i = 0; i < periods.size(); ++i)
        if (periods[i].covered.overlaps(days) && is_gap(unit, i, until)) return true;
    return false;
}

bool Sources::has_ended(programme::UnitIndex unit, const text::Days& days, text::Date until) const {
    const auto periods = this->periods(unit);
    return std::ranges::all_of(periods, [&](const SourcePeriod& period) {
        return !period.covered.overlaps(days) || period.label.days.last <= until;
    });
}

}  // namespace giamsat::intake
