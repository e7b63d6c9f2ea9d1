// SPDX-License-Identifier: MIT
#include "intake/accepted.hpp"

#include "submission/keys.hpp"
#include "submission/owed.hpp"
#include "submission/planned.hpp"
#include "target/tally.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <unordered_set>
#include <utility>

namespace giamsat::intake {
namespace {

namespace key = submission::key;

bool exists_in(const programme::Programme& programme, const submission::Submission& submission,
               programme::UnitIndex unit) {
    return unit != programme::no_unit && programme.unit(unit).exists_during(submission.days);
}

// Its own unit is known, and nothing is wrong with it.
bool has_sound_unit(const submission::Entry& entry, const yaml::Faults& faults) {
    const auto* unit = entry.node != nullptr ? entry.node->find("unit") : nullptr;
    return entry.unit != programme::no_unit && (unit == nullptr || !faults.in(*unit, finding::Family::unit));
}

void add_subordinates(const submission::Entry& above, const yaml::Faults& faults,
                      std::vector<const submission::Entry*>& trusted) {
    for (const auto& entry : above.units) {
        if (!has_sound_unit(entry, faults)) continue;
        trusted.push_back(&entry);
        add_subordinates(entry, faults, trusted);
    }
}

// Nothing was written there, however deep the form goes.
bool is_blank(const yaml::Node& node) {
    if (node.is_scalar()) return node.empty();
    if (node.is_sequence())
        return !node.items.empty() && std::ranges::all_of(node.items, [](const auto& item) { return is_blank(item); });
    return std::ranges::all_of(node.members, [](const auto& member) { return is_blank(member.value); });
}

constexpr std::array statements{key::activities, key::figures, key::none_arose};

// Whether the entry is a form left blank, or only groups its subordinates' entries: its unit has not reported. An
// empty list of activities says that there were none.
bool states_nothing(const submission::Entry& entry) {
    if (entry.node == nullptr) return false;
    return std::ranges::all_of(statements, [&](std::string_view name) {
        const auto* stated = entry.node->find(name);
        return stated == nullptr || is_blank(*stated) || (name == key::none_arose && stated->items.empty());
    });
}

// A file without any of these keys still is its sender's report; one that leaves them blank is a form.
bool is_blank_form(const submission::Entry& own) {
    return states_nothing(own) && own.node != nullptr &&
           std::ranges::any_of(own.node->members, [](const yaml::Member& member) {
               return std::ranges::find(statements, member.name) != statements.end();
           });
}

class Accepting {
public:
    Accepting(const programme::Programme& programme, const submission::Submission& submission,
              const yaml::Faults& faults)
        : programme_(programme), submission_(submission), faults_(faults) {}

    std::vector<AcceptedEntry> entries() {
        const auto& own = submission_.own;
        for (const auto* entry : trusted_entries(submission_, faults_)) {
            const bool is_direct = entry != &own && programme_.unit(entry->unit).parent == own.unit;
            if (submission_.kind == programme::Duty::Kind::report &&
                (entry == &own ? is_blank_form(own) : states_nothing(*entry)))
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
        if (const auto* unit = entry.node != nullptr ? entry.node->find(key::unit) : nullptr)
            accepted.place = unit->range;
        for (const auto& group : entry.figures) add(group, accepted);
        for (const auto& said : entry.none_arose) add(said, accepted);
        accepted.activities = trusted(accepted.unit, activities);
        entries_.push_back(std::move(accepted));
    }

    void add(const submission::StatedGroup& group, AcceptedEntry& accepted) const {
        if (group.member != nullptr && faults_.in(group.member->value)) return;
        for (const auto& figure : group.figures)
            accepted.figures.push_back(
                {figure.field, figure.value, figure.node != nullptr ? figure.node->range : text::Range{}});
    }

    void add(const submission::NoneArose& said, AcceptedEntry& accepted) const {
        if (said.node != nullptr && faults_.in(*said.node)) return;
        if (said.kind) accepted.kinds_not_arisen.push_back(said.kind);
        if (!said.group) return;
        accepted.groups_not_arisen.push_back(said.group);
        accepted.where_not_arisen.push_back(said.node != nullptr ? said.node->range : text::Range{});
    }

    std::vector<submission::Activity> trusted(programme::UnitIndex unit,
                                              std::span<const submission::Activity> activities) const {
        std::vector<submission::Activity> kept;
        for (const auto& activity : activities)
            if (is_trusted(activity, faults_)) kept.emplace_back(activity).node = nullptr;
        if (submission_.kind == programme::Duty::Kind::plan) return target::spread_over_year(programme_, unit, kept);
        return kept;
    }

    const programme::Programme& programme_;
    const submission::Submission& submission_;
    const yaml::Faults& faults_;
    std::vector<AcceptedEntry> entries_;
};

}  // namespace

std::vector<const submission::Entry*> trusted_entries(const submission::Submission& submission,
                                                      const yaml::Faults& faults) {
    std::vector<const submission::Entry*> trusted;
    if (has_sound_unit(submission.own, faults)) trusted.push_back(&submission.own);
    add_subordinates(submission.own, faults, trusted);
    return trusted;
}

bool is_trusted(const submission::Activity& activity, const yaml::Faults& faults) {
    return activity.kind && (activity.when || activity.every) &&
           (activity.node == nullptr || !faults.in(*activity.node));
}

const AcceptedFigure* AcceptedEntry::figure(programme::FieldIndex field) const {
    const auto found = std::ranges::find_if(figures, [&](const AcceptedFigure& f) { return f.field == field; });
    return found != figures.end() ? &*found : nullptr;
}

Accepted accept(const programme::Programme& programme, std::string file, const submission::Submission& submission,
                const yaml::Faults& faults) {
    Accepted accepted;
    accepted.file = std::move(file);
    accepted.kind = submission.kind;
    accepted.unit = submission.unit;
    accepted.period = submission.period;
    accepted.only_compared = submission::is_beside_source(programme, submission::identity_of(programme, submission));
    accepted.in_charge = submission.in_charge;
    accepted.basis = submission.basis;
    accepted.funding = submission.funding;
    accepted.entries = Accepting(programme, submission, faults).entries();
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
