// SPDX-License-Identifier: MIT
#include "rollup/all_findings.hpp"

#include "rollup/cross_findings.hpp"
#include "rollup/registered.hpp"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <utility>

namespace giamsat {
namespace {

constexpr Message draft{"Bản nháp: chưa ghi ngày nộp, nên không được tính vào bản tổng hợp",
                        "A draft: it has no date of submission, so the roll-up does not count it"};
constexpr Message write_date{"khi gửi, ghi ngày nộp: `submitted: …`",
                             "when it is sent, write its date: `submitted: …`"};

void append(std::vector<Finding>& all, std::vector<Finding> more) {
    all.insert(all.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

// What is wrong with the report of a later period is no business of this roll-up.
bool is_of_later_period(const Distilled& file, Date until) {
    return file.accepted && file.accepted->kind == Duty::Kind::report && until < file.accepted->period.days.last;
}

bool is_heard(const Given& given, std::size_t file, Date until) {
    const auto verdict = given.verdicts[file];
    return verdict != Verdict::out_of_scope && verdict != Verdict::superseded && verdict != Verdict::copy &&
           !is_of_later_period(given.files[file], until);
}

// In a superior's file only what is said of units of the subtree, or of no unit, matters here.
bool concerns(const Finding& finding, const Programme& programme, const Subtree& subtree) {
    const auto unit = finding.unit.empty() ? no_unit : programme.roster.by_id(finding.unit);
    return unit == no_unit || subtree.has(unit);
}

std::vector<Finding> of_file(const Distilled& file, const Programme& programme, const Subtree& subtree) {
    if (file.unit == no_unit || subtree.has(file.unit)) return file.findings;
    std::vector<Finding> kept;
    for (const auto& finding : file.findings)
        if (concerns(finding, programme, subtree)) kept.push_back(finding);
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
    finding.message = say(draft);
    finding.hint = say(write_date);
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
        append(all, of_file(given.files[i], programme, subtree));
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
