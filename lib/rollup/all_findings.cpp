// SPDX-License-Identifier: MIT
#include "rollup/all_findings.hpp"

#include "check/missing_entries.hpp"
#include "intake/registered.hpp"
#include "rollup/cross_findings.hpp"
#include "submission/draft.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <utility>
#include <variant>

namespace giamsat {
namespace {

void append(std::vector<Finding>& all, std::vector<Finding> more) {
    all.insert(all.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

bool is_heard(const Given& given, std::size_t file, Date until) {
    const auto verdict = given.verdicts[file];
    return verdict != Verdict::out_of_scope && verdict != Verdict::superseded && verdict != Verdict::copy &&
           !is_of_later_period(given.files[file], until);
}

bool has_statement(const Sources& sources, UnitIndex unit, const Period& period) {
    const auto periods = sources.periods(unit);
    for (std::size_t i = 0; i < periods.size(); ++i)
        if (periods[i].label == period) return static_cast<bool>(sources.statement(unit, i));
    return false;
}

// A unit without an entry in its superior's report is not missing where its own file has come.
void settle_missing_entries(const Programme& programme, const Sources& sources, const Accepted& file,
                            std::vector<Finding>& findings) {
    std::erase_if(findings, [&](Finding& finding) {
        if (finding.rule != rule("unit.missing").id) return false;
        std::vector<UnitIndex> missing;
        for (const auto& id : finding.suggestions)
            if (const auto unit = programme.roster.by_id(id); !has_statement(sources, unit, file.period))
                missing.push_back(unit);
        if (missing.empty()) return true;
        const auto owed = static_cast<std::size_t>(std::get<std::int64_t>(finding.expected));
        if (missing.size() < finding.suggestions.size()) name_missing_entries(programme, missing, owed, finding);
        return false;
    });
}

// In a superior's file only what is said of units of the subtree, or of no unit, matters here.
bool concerns(const Finding& finding, const Programme& programme, const Subtree& subtree) {
    const auto unit = finding.unit.empty() ? no_unit : programme.roster.by_id(finding.unit);
    return unit == no_unit || subtree.has(unit);
}

std::vector<Finding> of_file(const Distilled& file, const Sources& sources, const Subtree& subtree) {
    const auto& programme = sources.programme();
    auto kept = file.findings;
    if (file.unit != no_unit && !subtree.has(file.unit))
        std::erase_if(kept, [&](const Finding& finding) { return !concerns(finding, programme, subtree); });
    if (file.accepted && file.accepted->kind == Duty::Kind::report)
        settle_missing_entries(programme, sources, *file.accepted, kept);
    return kept;
}

// A plan's missing date is a target's finding when the file is checked by itself.
std::vector<Finding> draft_of(const Distilled& file, const Programme& programme) {
    const auto says_so = [](const Finding& finding) { return finding.rule == rule("submission.draft").id; };
    if (!file.undated || std::any_of(file.findings.begin(), file.findings.end(), says_so)) return {};
    Finding finding;
    finding.rule = rule("submission.draft").id;
    finding.severity = rule("submission.draft").severity;
    finding.file = file.identity.file;
    finding.place = file.identity.revision_place;
    finding.excerpt = file.identity.excerpt;
    finding.unit = programme.unit(file.accepted->unit).id;
    finding.unit_name = programme.unit(file.accepted->unit).name;
    finding.message = say(draft_text);
    finding.hint = say(date_the_draft);
    return {finding};
}

std::vector<Finding> of_standing(const Given& given, const Programme& programme, Date until) {
    std::vector<Identity> identities;
    std::vector<Standing> standings;
    for (std::size_t i = 0; i < given.files.size(); ++i) {
        if (given.verdicts[i] == Verdict::out_of_scope || is_of_later_period(given.files[i], until)) continue;
        identities.push_back(given.identities[i]);
        standings.push_back(given.standings[i]);
    }
    return standing_findings(programme, identities, standings);
}

// The reports that may be compared: those that count, and those that only serve to compare.
std::vector<const Accepted*> comparable(const Given& given) {
    std::vector<const Accepted*> all;
    for (std::size_t i = 0; i < given.files.size(); ++i) {
        if (is_comparable(given.verdicts[i])) all.push_back(&*given.files[i].accepted);
    }
    return all;
}

}  // namespace

std::vector<Finding> all_findings(const Given& given, const Sources& sources, const Subtree& subtree,
                                  const Rollup& rollup, const Register* received) {
    const auto& programme = *rollup.programme;
    const Date until = rollup.period.days.last;
    std::vector<Finding> all;
    for (std::size_t i = 0; i < given.files.size(); ++i) {
        if (!is_heard(given, i, until)) continue;
        append(all, of_file(given.files[i], sources, subtree));
        append(all, draft_of(given.files[i], programme));
    }
    append(all, of_standing(given, programme, until));
    append(all, exceeding(sources, subtree, until));
    append(all, outliers(sources, subtree, rollup.period));
    append(all, mismatches(sources, subtree, comparable(given), until));
    append(all, missing_submissions(programme, rollup.submissions));
    if (received != nullptr) {
        append(all, received->findings);
        append(all, registered_without_file(programme, subtree, *received, given.identities, until));
    }
    std::sort(all.begin(), all.end(), before);
    return all;
}

}  // namespace giamsat
