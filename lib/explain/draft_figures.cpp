// SPDX-License-Identifier: MIT
#include "explain/draft_work.hpp"

#include <algorithm>
#include <numeric>

namespace giamsat::explain {
namespace {

constexpr std::int64_t hundred = 100;
constexpr std::int64_t least_whole = 10;  // of a share: round and easy to count

/// The numbers to write for the figures that a target uses.
struct Numbers {
    std::int64_t part = 0;   ///< the number to write
    std::int64_t least = 0;  ///< the part in the failing example: other figures of the group use it, so that none
                             ///< exceeds the part
    std::int64_t whole = 0;
};

Numbers numbers_of(const programme::Target& target, std::int64_t asked, Outcome outcome) {
    const std::int64_t one_less = outcome == Outcome::fails ? 1 : 0;
    if (!target.is_percentage()) return {asked - one_less, asked - 1, asked};
    // A multiple of the smallest whole for which the percentage is an integer, and at least least_whole.
    const auto step = hundred / std::gcd(asked, hundred);
    const auto whole = step * ((least_whole + step - 1) / step);
    const auto part = whole * asked / hundred;
    return {part - one_less, part - 1, whole};
}

/// Writes the groups that the target uses into one entry.
class Figures {
public:
    Figures(const Scene& scene, const programme::measure::Figures& read, Outcome outcome)
        : programme_(*scene.programme),
          read_(read),
          numbers_(numbers_of(*scene.target, programme::asked_of(scene.target->expect, scene.unit), outcome)) {}

    void put(author::EntryDraft& entry) const {
        for (const auto field : programme_.fields.indices()) {
            const auto value = value_of(field);
            const bool there = std::ranges::any_of(
                entry.figures, [&](const author::FigureDraft& figure) { return figure.field == field; });
            if (value && !there) entry.figures.push_back({field, *value});
        }
    }

private:
    const programme::FigureField& field(programme::FieldIndex index) const { return programme_.fields[index]; }
    bool in_group_of(programme::FieldIndex index, programme::FieldIndex other) const {
        return field(index).group == field(other).group;
    }
    bool limits(programme::FieldIndex index, programme::FieldIndex other) const {
        return field(other).at_most == index;
    }
    template <class Test>
    bool any_read(Test test) const {
        return test(read_.part) || (read_.whole && test(read_.whole));
    }

    std::optional<std::int64_t> value_of(programme::FieldIndex index) const {
        if (index == read_.part) return numbers_.part;
        if (index == read_.whole) return numbers_.whole;
        if (any_read([&](programme::FieldIndex other) { return limits(index, other); })) return numbers_.whole;
        if (!any_read([&](programme::FieldIndex other) { return in_group_of(index, other); })) return std::nullopt;
        return field(index).optional ? std::nullopt : std::optional(numbers_.least);
    }

    const programme::Programme& programme_;
    const programme::measure::Figures& read_;
    Numbers numbers_;
};

// The unit itself, or the first one below it that reports the group.
programme::UnitIndex who_states(const Scene& scene, const programme::measure::Figures& read) {
    const auto& programme = *scene.programme;
    const auto& field = programme.fields[read.part];
    const auto& levels = programme.groups[field.group].levels;
    for (const auto unit : programme.roster.subtree(scene.unit))
        if (levels.has(programme.unit(unit).level) && programme.unit(unit).exists_during(scene.period.days))
            return unit;
    return programme::no_unit;
}

}  // namespace

void put_figures(const Scene& scene, author::EntryDraft& entry, Outcome outcome) {
    const auto* read = programme::figures_of(scene.target->measure);
    const auto unit = read != nullptr ? who_states(scene, *read) : programme::no_unit;
    if (unit != programme::no_unit) Figures(scene, *read, outcome).put(entry.at(scene.programme->roster, unit));
}

void put_work(const Scene& scene, author::EntryDraft& entry, Outcome outcome) {
    put_activities(scene, entry, outcome);
    put_figures(scene, entry, outcome);
}

}  // namespace giamsat::explain
