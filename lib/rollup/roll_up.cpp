// SPDX-License-Identifier: MIT
#include "rollup/roll_up.hpp"

#include "intake/given.hpp"
#include "intake/plans.hpp"
#include "intake/reading.hpp"
#include "intake/receipts.hpp"
#include "intake/sources.hpp"
#include "intake/subtree.hpp"
#include "rollup/activities.hpp"
#include "rollup/all_findings.hpp"
#include "rollup/evidence.hpp"
#include "rollup/figures.hpp"
#include "rollup/source_rows.hpp"
#include "rollup/statuses.hpp"
#include "rollup/submissions.hpp"
#include "rollup/trend.hpp"

#include <algorithm>
#include <set>
#include <string>
#include <utility>

namespace giamsat::rollup {

namespace {

std::vector<intake::KeptFile> read_files(std::span<const intake::Input> inputs, const RollupOptions& options) {
    auto files = intake::read_all(inputs, options.sitting, intake::Purpose::add_up);
    for (auto& file : files)
        if (options.own_draft_as_sent && !file.submitted && file.accepted && file.unit == options.unit &&
            file.accepted->kind == programme::Duty::Kind::report && file.period == options.period &&
            !file.accepted->only_compared)
            file.submitted = options.sitting.as_of;
    return files;
}

}  // namespace

Rollup roll_up(std::span<const intake::Input> inputs, const RollupOptions& options) {
    const auto& programme = *options.sitting.programme;
    const text::Date until = options.period.days.last;
    const intake::Subtree subtree(programme, options.unit, until);
    auto given = intake::judge_files(programme, subtree, read_files(inputs, options));
    const auto counted = given.counted();
    const intake::Sources sources(programme, counted);
    const intake::Plans plans(programme, counted);
    const intake::Receipts receipts(given.files, given.standings, options.sitting.received, options.sitting.as_of);

    Rollup rollup;
    rollup.programme = &programme;
    rollup.unit = options.unit;
    rollup.period = options.period;
    rollup.as_of = options.sitting.as_of;
    rollup.submissions = submission_rows(programme, subtree, receipts, given.files, until, options.sitting.as_of);
    rollup.figures = figure_rows(sources, subtree, options.period);
    if (options.trend) rollup.trend = trend_of(sources, subtree, until);
    rollup.activities = activity_rows(sources, subtree, until);
    const Evidence evidence{
        programme, subtree, sources, plans, rollup.activities, rollup.submissions, until, options.sitting.as_of};
    auto standings = standings_of_targets(evidence, options.explain);
    rollup.targets = std::move(standings.rows);
    rollup.causes = std::move(standings.causes);
    rollup.own_causes = std::move(standings.own_causes);
    std::set<std::string> with_activities;
    for (const auto& row : rollup.activities) with_activities.insert(row.file);
    intake::mark_unused(given, sources, subtree, std::move(with_activities), until);
    rollup.sources = source_rows(given, until);
    rollup.statements = statement_rows(rollup.sources, sources, subtree, until);
    rollup.findings = all_findings(given, sources, subtree, rollup, options.sitting.received);
    return rollup;
}

bool left_something_out(const Rollup& rollup) {
    return std::ranges::any_of(
        rollup.findings, [](const finding::Finding& finding) { return finding.severity == finding::Severity::error; });
}

}  // namespace giamsat::rollup
