// SPDX-License-Identifier: MIT
#include "rollup/roll_up.hpp"

#include "rollup/activities.hpp"
#include "rollup/all_findings.hpp"
#include "rollup/causes.hpp"
#include "rollup/evidence.hpp"
#include "rollup/figures.hpp"
#include "rollup/given.hpp"
#include "rollup/plans.hpp"
#include "rollup/receipts.hpp"
#include "rollup/sources.hpp"
#include "rollup/statuses.hpp"
#include "rollup/submissions.hpp"
#include "rollup/subtree.hpp"
#include "rollup/trend.hpp"
#include "rollup/untrusted.hpp"

#include <algorithm>

namespace giamsat {

Rollup roll_up(std::span<const Input> inputs, const RollupOptions& options) {
    const auto& programme = *options.programme;
    const Date until = options.period.days.last;
    const Subtree subtree(programme, options.unit, until);
    auto given = judge_files(programme, subtree, read_all(inputs, options));
    const auto counted = given.counted();
    const Sources sources(programme, counted);
    const Plans plans(programme, counted);
    const Receipts receipts(given.files, given.standings, options.received);

    Rollup rollup;
    rollup.programme = &programme;
    rollup.unit = options.unit;
    rollup.period = options.period;
    rollup.as_of = options.as_of;
    rollup.submissions = submission_rows(programme, subtree, receipts, given.files, until, options.as_of);
    rollup.figures = figure_rows(sources, subtree, options.period);
    if (options.trend) rollup.trend = trend_of(sources, subtree, until);
    rollup.activities = activity_rows(sources, subtree, until);
    const Evidence evidence{programme,          subtree, sources,      plans, rollup.activities,
                            rollup.submissions, until,   options.as_of};
    rollup.targets = target_rows(evidence);
    if (options.explain) rollup.causes = causes_of(evidence, rollup.targets);
    mark_unused(given, sources, subtree, rollup.activities, until);
    rollup.sources = source_rows(given, until);
    rollup.statements = statement_rows(rollup.sources, sources, subtree, until);
    rollup.findings = all_findings(given, sources, subtree, rollup, options.received);
    return rollup;
}

bool left_something_out(const Rollup& rollup) {
    return std::any_of(rollup.findings.begin(), rollup.findings.end(), [](const Finding& finding) {
        return finding.severity == Severity::error && !is_of_target(finding.rule);
    });
}

}  // namespace giamsat
