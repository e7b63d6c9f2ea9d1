// SPDX-License-Identifier: MIT
#include "rollup/overview.hpp"

#include "intake/given.hpp"
#include "intake/reading.hpp"
#include "intake/receipts.hpp"
#include "intake/registered.hpp"
#include "intake/subtree.hpp"
#include "rollup/submissions.hpp"

#include <algorithm>
#include <chrono>
#include <iterator>
#include <set>
#include <tuple>
#include <utility>

namespace giamsat::rollup {
namespace {

constexpr std::chrono::days soon(31);  // awaited submissions are shown a month before they are due

bool is_plan(const programme::Programme& programme, const OwedSubmission& submission) {
    return programme.duties[submission.row.duty].kind == programme::Duty::Kind::plan;
}

bool is_of(const text::Period& period, const programme::Programme& programme, const OwedSubmission& submission) {
    if (period.days.contains(submission.row.period.days)) return true;
    return is_plan(programme, submission) && submission.due && period.days.contains(*submission.due);
}

bool is_asked_for(const OverviewOptions& options, const OwedSubmission& submission) {
    if (options.period) return is_of(*options.period, *options.sitting.programme, submission);
    if (submission.row.state != SubmissionState::awaited || submission.only_registered()) return true;
    return is_plan(*options.sitting.programme, submission) || submission.last_day <= options.sitting.as_of + soon;
}

// If a submission is shown for one unit, it is shown for all units, so that the counts are complete.
std::vector<OwedSubmission> shown_of(const OverviewOptions& options, std::vector<OwedSubmission> all) {
    const auto key = [&](const OwedSubmission& s) {
        return std::tuple(is_plan(*options.sitting.programme, s), s.row.period.days.first, s.row.period.days.last);
    };
    std::set<std::tuple<bool, text::Date, text::Date>> asked;
    for (const auto& submission : all)
        if (is_asked_for(options, submission)) asked.insert(key(submission));
    std::erase_if(all, [&](const OwedSubmission& submission) { return !asked.contains(key(submission)); });
    return all;
}

// Adds the errors in files whose sender is unknown: they may belong to any unit.
void add_findings_of_nobodys(const intake::Given& given, const programme::Programme& programme,
                             std::vector<finding::Finding>& findings) {
    for (std::size_t i = 0; i < given.files.size(); ++i) {
        if (given.verdicts[i] != intake::Verdict::unreadable && given.verdicts[i] != intake::Verdict::no_header)
            continue;
        const auto& file = given.files[i];
        std::ranges::copy_if(file.findings, std::back_inserter(findings), [](const finding::Finding& finding) {
            return finding.severity == finding::Severity::error;
        });
        if (file.missing) findings.push_back(finding_on(*file.missing, programme, file.file, file.unit));
    }
}

std::vector<finding::Finding> findings_of(const intake::Given& given, const intake::Subtree& subtree,
                                          const OverviewOptions& options) {
    std::vector<finding::Finding> findings;
    add_findings_of_nobodys(given, *options.sitting.programme, findings);
    if (options.sitting.received != nullptr) {
        const auto& received = *options.sitting.received;
        findings.insert(findings.end(), received.findings.begin(), received.findings.end());
        const auto year_end = options.sitting.programme->whole_year().days.last;
        const auto& until = options.period ? options.period->days.last : year_end;
        for (auto& finding : intake::registered_without_file(*options.sitting.programme, subtree, received, given.files,
                                                             {.until = until, .as_of = options.sitting.as_of}))
            findings.push_back(std::move(finding));
    }
    std::ranges::sort(findings, finding::before);
    return findings;
}

}  // namespace

OwedSubmission owed(const programme::Programme& programme, SubmissionRow row, text::Date as_of) {
    const auto days = text::reporting_days(row.period, programme.month_rule);
    OwedSubmission result;
    result.due = programme::last_day_in_time(programme.duties[row.duty], days);
    result.last_day = result.due.value_or(days.last);
    result.row = std::move(row);
    result.overdue = !result.is_there() && result.last_day < as_of;
    return result;
}

bool OwedSubmission::is_there() const {
    return row.state == SubmissionState::on_time || row.state == SubmissionState::late ||
           row.state == SubmissionState::received;
}

bool Overview::lacks_something() const {
    return std::ranges::any_of(submissions, [](const OwedSubmission& submission) { return submission.overdue; });
}

Overview overview_of(std::span<const intake::Input> inputs, const OverviewOptions& options) {
    const auto& programme = *options.sitting.programme;
    const auto year = programme.whole_year();
    const intake::Subtree subtree(programme, options.unit, year.days.last);
    const auto given =
        intake::judge_files(programme, subtree, intake::read_all(inputs, options.sitting, intake::Purpose::add_up));
    const intake::Receipts receipts(given.files, given.standings, options.sitting.received, options.sitting.as_of);

    Overview overview;
    overview.programme = &programme;
    overview.unit = options.unit;
    overview.period = options.period;
    overview.as_of = options.sitting.as_of;
    overview.files = static_cast<std::size_t>(std::ranges::count_if(
        given.files, [](const intake::KeptFile& file) { return file.unit != programme::no_unit; }));
    for (std::size_t i = 0; i < given.files.size(); ++i)
        if (intake::is_sent_too_late(given, i, overview.as_of)) overview.sent_later.push_back(given.files[i].file);
    std::vector<OwedSubmission> all;
    for (auto& row : submission_rows(programme, subtree, receipts, given.files, year.days.last, options.sitting.as_of))
        all.push_back(owed(programme, std::move(row), options.sitting.as_of));
    overview.submissions = shown_of(options, std::move(all));
    overview.findings = findings_of(given, subtree, options);
    return overview;
}

}  // namespace giamsat::rollup
