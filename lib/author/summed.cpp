// SPDX-License-Identifier: MIT
#include "author/summed.hpp"

#include "author/expected_entries.hpp"
#include "author/stated_here.hpp"
#include "author/unit_parts.hpp"
#include "intake/sources.hpp"
#include "text/join.hpp"

#include <algorithm>
#include <memory>
#include <string>
#include <utility>

namespace giamsat::author {
namespace {

constexpr text::Message from_reports{
    "Cộng từ các báo cáo từ {0} đến {1}: số phát sinh là tổng các kỳ, số có đến cuối kỳ là số ghi sau cùng.\n"
    "Chỗ nào không đủ báo cáo thì để trống và ghi rõ còn thiếu kỳ nào.",
    "Summed from the reports from {0} to {1}: new figures are the sum of the periods, stocks are the last reported "
    "ones.\n"
    "If reports are missing, the value is left empty and the missing periods are listed."};
constexpr text::Message no_report{"Chưa có báo cáo: {0}", "No report: {0}"};
constexpr text::Message sum_of_some{"còn thiếu {0}; các kỳ khác cộng lại: {1}", "missing: {0}; sum of the others: {1}"};
constexpr text::Message not_always_said{"không phát sinh `{0}`: mới có báo cáo {1} ghi",
                                        "`{0}` is under `none_arose` only in: {1}"};
constexpr text::Message stated_earlier{"theo báo cáo {0}: {1}", "from the report for {0}: {1}"};
constexpr text::Message field_value = text::both("{0} {1}");

text::Bilingual names_of(const std::vector<text::Period>& periods) {
    return text::join(periods, ", ", [](const text::Period& period) { return text::shown(period); });
}

/// Sums up the reports of one unit.
class UnitSum {
public:
    UnitSum(const Blank& blank, const UnitParts& parts, programme::UnitIndex unit)
        : blank_(blank), programme_(*blank.programme), parts_(parts), unit_(unit), expected_(parts.expected()) {}

    KnownEntry known() {
        say_missing_reports();
        for (const auto group : groups_stated(blank_, programme_.unit(unit_).level)) {
            for (const auto field : fields_stated(blank_, group)) add(group, field);
            say_notes(group);
        }
        known_.activities = parts_.activities();
        for (const auto* said : parts_.kinds_not_arisen()) add(*said);
        return std::move(known_);
    }

private:
    /// Fields of one group that share a note.
    struct Note {
        const text::Message* message;
        std::vector<text::Period> periods;
        text::Bilingual fields;
    };

    void say_missing_reports() {
        auto missing = expected_;
        std::erase_if(missing, [&](const text::Period& period) { return part_of(period) != nullptr; });
        if (!missing.empty()) known_.notes.push_back(text::say(no_report, names_of(missing)));
        for (const auto& part : parts_.all())
            if (auto note = left_out_of(part); !note.empty()) known_.notes.push_back(std::move(note));
    }

    const Part* part_of(const text::Period& period) const {
        const auto& all = parts_.all();
        const auto found = std::ranges::find_if(all, [&](const Part& part) { return part.period == period; });
        return found != all.end() ? &*found : nullptr;
    }

    void add(programme::GroupIndex group, programme::FieldIndex field) {
        const auto value = parts_.over_parts(group, field);
        if (!value) return;
        const bool adds_up = programme_.field(field).over_time == programme::OverTime::sum;
        auto lacking = expected_;
        std::erase_if(lacking, [&](const text::Period& period) {
            const auto* part = part_of(period);
            return part != nullptr && part->value(group, field);
        });
        if (!adds_up || lacking.empty()) known_.values.emplace(field, *value);
        if (adds_up && !lacking.empty()) note(sum_of_some, lacking, field, *value);
        if (adds_up || expected_.empty()) return;
        if (const auto last = stated_last(group, field); last != expected_.back())
            note(stated_earlier, {last}, field, *value);
    }

    // An activity that did not arise in some months may have arisen in the months without a report: then only a note.
    void add(const submission::NoneArose& said) {
        std::vector<text::Period> periods;
        for (const auto& part : parts_.all()) {
            const auto& all = part.entry->none_arose;
            if (std::ranges::any_of(all, [&](const submission::NoneArose& other) {
                    return other.kind == said.kind && part.trusts(other);
                }))
                periods.push_back(part.period);
        }
        if (periods.size() >= expected_.size()) return known_.none_arose.push_back(&said);
        const auto& kind = programme_.activities[said.kind].id;
        known_.notes.push_back(text::say(not_always_said, kind, names_of(periods)));
    }

    text::Period stated_last(programme::GroupIndex group, programme::FieldIndex field) const {
        const auto& all = parts_.all();
        return std::find_if(all.rbegin(), all.rend(),
                            [&](const Part& part) { return part.value(group, field).has_value(); })
            ->period;
    }

    void note(const text::Message& message, const std::vector<text::Period>& periods, programme::FieldIndex field,
              std::int64_t value) {
        const auto text = text::say(field_value, programme_.field(field).id, value);
        for (auto& other : notes_)
            if (other.message == &message && other.periods == periods) {
                text::add_to(other.fields, ", ", text);
                return;
            }
        notes_.push_back({&message, periods, text});
    }

    void say_notes(programme::GroupIndex group) {
        for (const auto& note : std::exchange(notes_, {}))
            known_.group_notes[group].push_back(text::say(*note.message, names_of(note.periods), note.fields));
    }

    const Blank& blank_;
    const programme::Programme& programme_;
    const UnitParts& parts_;
    programme::UnitIndex unit_;
    std::vector<text::Period> expected_;
    std::vector<Note> notes_;
    KnownEntry known_;
};

void add_units(const std::vector<ExpectedEntry>& entries, std::vector<programme::UnitIndex>& units) {
    for (const auto& entry : entries) {
        if (entry.speaks) units.push_back(entry.unit);
        add_units(entry.units, units);
    }
}

}  // namespace

std::vector<text::Period> periods_to_sum(const Blank& blank) {
    const auto cut = intake::source_cut(*blank.programme, blank.unit);
    auto periods = cut ? text::periods_of(*cut, blank.programme->year) : std::vector<text::Period>{};
    std::erase_if(periods, [&](const text::Period& period) {
        return period == blank.period || !blank.period.days.contains(period.days);
    });
    return periods;
}

Known summed(const Blank& blank, const rollup::Rollup& rollup, FilesAgain files) {
    const auto kept = std::make_shared<FilesAgain>(std::move(files));
    Known known;
    known.kept = kept;
    const auto periods = periods_to_sum(blank);
    known.notes.push_back(text::say(from_reports, text::shown(periods.front()), text::shown(periods.back())));
    std::vector<programme::UnitIndex> units{blank.unit};
    add_units(expected_entries(blank).entries, units);
    for (const auto unit : units)
        known.entries.emplace(unit, UnitSum(blank, UnitParts(rollup, *kept, unit), unit).known());
    known.has_gaps = std::ranges::any_of(known.entries, [](const auto& entry) { return !entry.second.notes.empty(); });
    return known;
}

}  // namespace giamsat::author
