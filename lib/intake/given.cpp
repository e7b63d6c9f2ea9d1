// SPDX-License-Identifier: MIT
#include "intake/given.hpp"

#include <algorithm>
#include <cstddef>
#include <set>
#include <string>
#include <unordered_set>
#include <utility>

namespace giamsat::intake {
namespace {

bool speaks_of(const Accepted& file, const Subtree& subtree) {
    return std::ranges::any_of(file.entries, [&](const AcceptedEntry& entry) { return subtree.has(entry.unit); });
}

bool is_in_scope(const KeptFile& file, const Subtree& subtree) {
    return file.unit == programme::no_unit || subtree.has(file.unit) ||
           (file.accepted && speaks_of(*file.accepted, subtree));
}

// The verdict on a file by itself, before it is compared with the others.
Verdict verdict_alone(const programme::Programme& programme, const Subtree& subtree, const KeptFile& file) {
    switch (file.nature) {
        case check::FileNature::other_programme:
            return Verdict::other_programme;
        case check::FileNature::passed_over:
            return Verdict::passed_over;
        case check::FileNature::foreign:
            return Verdict::foreign;
        case check::FileNature::misnamed:
            return Verdict::misnamed;
        case check::FileNature::unreadable:
            return Verdict::unreadable;
        case check::FileNature::submission:
            break;
    }
    if (!is_in_scope(file, subtree)) return Verdict::out_of_scope;
    if (file.sent_later) return Verdict::sent_later;
    if (!file.accepted) return Verdict::no_header;
    if (!programme.whole_year().days.contains(file.accepted->period.days)) return Verdict::outside_year;
    return file.submitted ? Verdict::counted : Verdict::draft;
}

Verdict verdict_among(Verdict alone, Standing standing) {
    if (alone == Verdict::out_of_scope || alone == Verdict::sent_later) return alone;
    switch (standing) {
        case Standing::copy:
            return Verdict::copy;
        case Standing::superseded:
            return Verdict::superseded;
        case Standing::duplicate:
            return Verdict::duplicate;
        case Standing::stands:
            break;
    }
    return alone;
}

bool is_source(const Accepted& file, const Sources& sources) {
    return !file.only_compared && std::ranges::any_of(file.entries, [&](const AcceptedEntry& entry) {
        const auto periods = sources.periods(entry.unit);
        return std::ranges::any_of(periods, [&](const auto& p) { return p.label == file.period; });
    });
}

// The files that contribute a number or an activity to the roll-up.
std::set<std::string> used_files(const Sources& sources, const Subtree& subtree, std::set<std::string> names,
                                 text::Date until) {
    std::unordered_set<const Accepted*> files;
    for (const auto unit : subtree.units()) {
        const auto periods = sources.periods(unit);
        for (std::size_t i = 0; i < periods.size() && periods[i].label.days.last <= until; ++i)
            if (const auto statement = sources.statement(unit, i)) files.insert(statement.file);
    }
    for (const auto* file : files) names.insert(file->file);
    return names;
}

Verdict verdict_on_unused(const Accepted& file, const Sources& sources, text::Date until) {
    if (until < file.period.days.last) return Verdict::later;
    return is_source(file, sources) ? Verdict::not_needed : Verdict::compared;
}

}  // namespace

std::vector<const Accepted*> Given::counted() const {
    std::vector<const Accepted*> all;
    for (std::size_t i = 0; i < files.size(); ++i)
        if (verdicts[i] == Verdict::counted) all.push_back(&*files[i].accepted);
    return all;
}

Given judge_files(const programme::Programme& programme, const Subtree& subtree, std::vector<KeptFile> files) {
    Given given;
    given.files = std::move(files);
    given.standings = standings(given.files);
    for (std::size_t i = 0; i < given.files.size(); ++i)
        given.verdicts.push_back(verdict_among(verdict_alone(programme, subtree, given.files[i]), given.standings[i]));
    return given;
}

void mark_unused(Given& given, const Sources& sources, const Subtree& subtree, std::set<std::string> used_otherwise,
                 text::Date until) {
    const auto used = used_files(sources, subtree, std::move(used_otherwise), until);
    for (std::size_t i = 0; i < given.files.size(); ++i) {
        if (given.verdicts[i] != Verdict::counted) continue;
        const auto& file = *given.files[i].accepted;
        if (file.kind == programme::Duty::Kind::report && !used.contains(file.file))
            given.verdicts[i] = verdict_on_unused(file, sources, until);
    }
}

bool is_of_later_period(const KeptFile& file, text::Date until) {
    return file.accepted && file.accepted->kind == programme::Duty::Kind::report &&
           until < file.accepted->period.days.last;
}

bool is_sent_too_late(const Given& given, std::size_t file, text::Date until) {
    const auto& kept = given.files[file];
    if (given.verdicts[file] != Verdict::sent_later || !kept.period) return false;
    return kept.kind == programme::Duty::Kind::plan || kept.period->days.last <= until;
}

}  // namespace giamsat::intake
