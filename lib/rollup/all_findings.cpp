// SPDX-License-Identifier: MIT
#include "rollup/all_findings.hpp"

#include "check/missing_entries.hpp"
#include "intake/registered.hpp"
#include "rollup/cross_findings.hpp"
#include "rollup/told_again.hpp"
#include "submission/draft.hpp"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <optional>
#include <utility>

namespace giamsat::rollup {
namespace {

void append(std::vector<finding::Finding>& all, std::vector<finding::Finding> more) {
    all.insert(all.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

bool is_heard(const intake::Given& given, std::size_t file, text::Date until) {
    const auto verdict = given.verdicts[file];
    return verdict != intake::Verdict::out_of_scope && verdict != intake::Verdict::superseded &&
           verdict != intake::Verdict::copy && !intake::is_of_later_period(given.files[file], until);
}

intake::Statement statement_for(const intake::Sources& sources, programme::UnitIndex unit, const text::Period& period) {
    const auto periods = sources.periods(unit);
    for (std::size_t i = 0; i < periods.size(); ++i)
        if (periods[i].label == period) return sources.statement(unit, i);
    return {};
}

// A unit without an entry in its superior's report is not missing if its own file has come.
std::optional<check::MissingEntries> missing_in(const intake::KeptFile& file, const intake::Sources& sources) {
    if (!file.missing) return std::nullopt;
    auto missing = *file.missing;
    if (file.is_submission() && file.kind == programme::Duty::Kind::report)
        std::erase_if(missing.units, [&](programme::UnitIndex unit) {
            return static_cast<bool>(statement_for(sources, unit, *file.period));
        });
    return missing.units.empty() ? std::nullopt : std::optional(std::move(missing));
}

// In a superior's file, only findings about units of the subtree, or about no unit, matter here.
bool concerns(const finding::Finding& finding, const programme::Programme& programme, const intake::Subtree& subtree) {
    const auto unit = finding.unit.empty() ? programme::no_unit : programme.roster.by_id(finding.unit);
    return unit == programme::no_unit || subtree.has(unit);
}

// Figures that the file's entry for a unit lacks are not missing if they come from the unit's own file.
bool is_told_elsewhere(const finding::Finding& finding, const intake::KeptFile& file, const intake::Sources& sources) {
    constexpr auto& missing = finding::rule("figure.missing");
    if (finding.rule != missing.id || !file.is_submission() || file.kind != programme::Duty::Kind::report) return false;
    const auto unit = sources.programme().roster.by_id(finding.unit);
    const auto* telling = unit != programme::no_unit ? statement_for(sources, unit, *file.period).file : nullptr;
    return telling != nullptr && telling->file != file.file;
}

// For a plan checked by itself, the missing date may be the finding of a target; those are dropped in a roll-up.
finding::Finding draft_of(const intake::KeptFile& file, const programme::Programme& programme) {
    auto finding = finding::placed(finding::finding_of(finding::rule("submission.draft")), file.file, file.spot);
    finding.unit = programme.unit(file.unit).id;
    finding.unit_name = programme.unit(file.unit).name;
    finding.message = text::say(submission::draft_text);
    finding.hint = text::say(submission::date_the_draft);
    return finding;
}

std::vector<finding::Finding> of_file(const intake::KeptFile& file, const intake::Sources& sources,
                                      const intake::Subtree& subtree) {
    const auto& programme = sources.programme();
    auto findings = file.findings;
    std::erase_if(findings, [&](const finding::Finding& finding) { return is_told_elsewhere(finding, file, sources); });
    if (const auto missing = missing_in(file, sources))
        findings.push_back(finding_on(*missing, programme, file.file, file.unit));
    if (file.unit != programme::no_unit && !subtree.has(file.unit))
        std::erase_if(findings,
                      [&](const finding::Finding& finding) { return !concerns(finding, programme, subtree); });
    if (file.draft_left_to_target) findings.push_back(draft_of(file, programme));
    return findings;
}

// Nothing is said of files that do not matter here.
std::vector<finding::Finding> of_standing(const intake::Given& given, const programme::Programme& programme,
                                          text::Date until) {
    auto standings = given.standings;
    for (std::size_t i = 0; i < given.files.size(); ++i)
        if (given.verdicts[i] == intake::Verdict::out_of_scope || given.verdicts[i] == intake::Verdict::sent_later ||
            intake::is_of_later_period(given.files[i], until))
            standings[i] = intake::Standing::stands;
    return intake::standing_findings(programme, given.files, standings);
}

// The reports to compare: those that count, and those that serve only for comparison.
std::vector<const intake::Accepted*> comparable(const intake::Given& given) {
    std::vector<const intake::Accepted*> all;
    for (std::size_t i = 0; i < given.files.size(); ++i) {
        if (intake::is_comparable(given.verdicts[i])) all.push_back(&*given.files[i].accepted);
    }
    return all;
}

}  // namespace

std::vector<finding::Finding> all_findings(const intake::Given& given, const intake::Sources& sources,
                                           const intake::Subtree& subtree, const Rollup& rollup,
                                           const submission::Register* received) {
    const auto& programme = *rollup.programme;
    const text::Date until = rollup.period.days.last;
    std::vector<finding::Finding> all;
    for (std::size_t i = 0; i < given.files.size(); ++i) {
        if (!is_heard(given, i, until)) continue;
        append(all, of_file(given.files[i], sources, subtree));
    }
    append(all, of_standing(given, programme, until));
    append(all, exceeding(sources, subtree, until));
    append(all, outliers(sources, subtree, rollup.period));
    append(all, mismatches(sources, subtree, comparable(given), until));
    append(all, told_again(sources, subtree, until));
    append(all, missing_submissions(programme, rollup.submissions));
    if (received != nullptr) {
        append(all, received->findings);
        append(all, intake::registered_without_file(programme, subtree, *received, given.files,
                                                    {.until = until, .as_of = rollup.as_of}));
    }
    std::ranges::sort(all, finding::before);
    return all;
}

}  // namespace giamsat::rollup
