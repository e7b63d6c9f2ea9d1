// SPDX-License-Identifier: MIT
#include "intake/accepted.hpp"

#include "intake/untrusted.hpp"
#include "submission/planned.hpp"
#include "target/tally.hpp"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>
#include <utility>

namespace giamsat::intake {
namespace {

bool exists_in(const programme::Programme& programme, const submission::Submission& submission,
               programme::UnitIndex unit) {
    return unit != programme::no_unit && programme.unit(unit).exists_during(submission.days);
}

void add_subordinates(const programme::Programme& programme, const submission::Submission& submission,
                      const submission::Entry& above, std::vector<const submission::Entry*>& trusted) {
    std::unordered_map<programme::UnitIndex, int> times;
    for (const auto& entry : above.units) ++times[entry.unit];
    for (const auto& entry : above.units) {
        if (!exists_in(programme, submission, entry.unit) || programme.unit(entry.unit).parent != above.unit ||
            times[entry.unit] > 1)
            continue;
        trusted.push_back(&entry);
        add_subordinates(programme, submission, entry, trusted);
    }
}

// It says nothing of its unit itself: the unit has not reported, those below it have.
bool only_holds_others(const submission::Entry& entry) {
    if (entry.node == nullptr || entry.node->find("units") == nullptr) return false;
    const auto& members = entry.node->members;
    return std::ranges::all_of(members, [](const auto& member) {
        return member.name == "unit" || member.name == "units" || member.value.empty();
    });
}

class Accepting {
public:
    Accepting(const programme::Programme& programme, const submission::Submission& submission,
              std::span<const finding::Finding> findings)
        : programme_(programme), submission_(submission), untrusted_(findings) {}

    std::vector<AcceptedEntry> entries() {
        const auto& own = submission_.own;
        for (const auto* entry : trusted_entries(programme_, submission_)) {
            const bool is_direct = entry != &own && programme_.unit(entry->unit).parent == own.unit;
            if (entry != &own && submission_.kind == programme::Duty::Kind::report && only_holds_others(*entry))
                continue;
            add(*entry, is_direct ? submission::planned_for(programme_, submission_, entry) : entry->activities);
        }
        if (submission_.kind == programme::Duty::Kind::plan && own.unit != programme::no_unit)
            add_subordinates_without_entry();
        return std::move(entries_);
    }

private:
    bool exists(programme::UnitIndex unit) const { return exists_in(programme_, submission_, unit); }

    void add_subordinates_without_entry() {
        std::unordered_set<programme::UnitIndex> stated;
        for (const auto& entry : submission_.own.units) stated.insert(entry.unit);
        const auto planned = submission::planned_for(programme_, submission_, nullptr);
        for (const auto unit : programme_.unit(submission_.own.unit).children) {
            if (planned.empty() || !exists(unit) || stated.contains(unit)) continue;
            submission::Entry entry;
            entry.unit = unit;
            add(entry, planned);
        }
    }

    void add(const submission::Entry& entry, std::span<const submission::Activity> activities) {
        AcceptedEntry accepted;
        accepted.unit = entry.unit;
        if (entry.node != nullptr) accepted.pointer = yaml::pointer(*entry.node);
        for (const auto& group : entry.figures) add(group, accepted);
        for (const auto& said : entry.none_arose) add(said, accepted);
        accepted.activities = trusted(accepted.unit, activities);
        entries_.push_back(std::move(accepted));
    }

    void add(const submission::StatedGroup& group, AcceptedEntry& accepted) const {
        if (group.member != nullptr && untrusted_.inside(yaml::whole(*group.member))) return;
        for (const auto& figure : group.figures)
            accepted.figures.push_back(
                {figure.field, figure.value, figure.node != nullptr ? figure.node->range : text::Range{}});
    }

    void add(const submission::NoneArose& said, AcceptedEntry& accepted) const {
        if (said.node != nullptr && untrusted_.inside(said.node->range)) return;
        if (said.kind) accepted.kinds_not_arisen.push_back(said.kind);
        if (!said.group) return;
        accepted.groups_not_arisen.push_back(said.group);
        accepted.where_not_arisen.push_back(said.node != nullptr ? said.node->range : text::Range{});
    }

    std::vector<submission::Activity> trusted(programme::UnitIndex unit,
                                              std::span<const submission::Activity> activities) const {
        std::vector<submission::Activity> kept;
        for (const auto& activity : activities)
            if (is_trusted(activity, untrusted_)) kept.emplace_back(activity).node = nullptr;
        if (submission_.kind == programme::Duty::Kind::plan) return target::spread_over_year(programme_, unit, kept);
        return kept;
    }

    const programme::Programme& programme_;
    const submission::Submission& submission_;
    Untrusted untrusted_;
    std::vector<AcceptedEntry> entries_;
};

}  // namespace

std::vector<const submission::Entry*> trusted_entries(const programme::Programme& programme,
                                                      const submission::Submission& submission) {
    std::vector<const submission::Entry*> trusted;
    if (exists_in(programme, submission, submission.own.unit)) trusted.push_back(&submission.own);
    add_subordinates(programme, submission, submission.own, trusted);
    return trusted;
}

bool is_trusted(const submission::Activity& activity, const Untrusted& untrusted) {
    return activity.kind && (activity.when || activity.every) && !untrusted.inside(activity.where);
}

const AcceptedFigure* AcceptedEntry::figure(programme::FieldIndex field) const {
    const auto found = std::ranges::find_if(figures, [&](const AcceptedFigure& f) { return f.field == field; });
    return found != figures.end() ? &*found : nullptr;
}

Accepted accept(const programme::Programme& programme, std::string file, const submission::Submission& submission,
                std::span<const finding::Finding> findings) {
    Accepted accepted;
    accepted.file = std::move(file);
    accepted.kind = submission.kind;
    accepted.unit = submission.unit;
    accepted.period = submission.period;
    accepted.in_charge = submission.in_charge;
    accepted.basis = submission.basis;
    accepted.funding = submission.funding;
    accepted.entries = Accepting(programme, submission, findings).entries();
    return accepted;
}

std::optional<std::int64_t> value_of(const programme::Programme& programme, const AcceptedEntry& entry,
                                     programme::FieldIndex field) {
    if (const auto* figure = entry.figure(field)) return figure->value;
    const programme::GroupIndex group = programme.fields[field].group;
    const auto& none = entry.groups_not_arisen;
    if (std::ranges::find(none, group) != none.end()) return 0;
    return std::nullopt;
}

}  // namespace giamsat::intake
