// SPDX-License-Identifier: MIT
#include "cli/init/from.hpp"

#include "author/carried_over.hpp"
#include "author/expected_entries.hpp"
#include "author/read_again.hpp"
#include "author/summed.hpp"
#include "cli/command_line/usage_error.hpp"
#include "cli/reading/programme_file.hpp"
#include "cli/reading/sitting.hpp"
#include "intake/reading.hpp"
#include "intake/verdict.hpp"
#include "io/files.hpp"
#include "rollup/roll_up.hpp"

#include <algorithm>
#include <array>
#include <filesystem>
#include <set>
#include <string_view>
#include <utility>
#include <vector>

namespace giamsat::cli {
namespace {

constexpr text::Message last_report{"ghi tệp báo cáo kỳ trước của chính đơn vị sau `--from`",
                                    "give the unit's own report for the previous period after `--from`"};

bool is_error(const finding::Finding& finding) {
    return finding.severity == finding::Severity::error;
}

// Shows only findings about the figures that are carried over, not those about targets and missing reports.
void show(std::vector<finding::Finding> findings, const Run& run) {
    constexpr std::array passed_over{finding::rule("submission.missing").id, finding::rule("submission.late").id,
                                     finding::rule("submission.mismatch").id};
    std::erase_if(findings, [&](const finding::Finding& finding) {
        return std::ranges::find(passed_over, finding.rule) != passed_over.end();
    });
    std::ranges::sort(findings, finding::before);
    show_beside(std::move(findings), run);
}

[[noreturn]] void refuse(const Given& given, const text::Bilingual& why) {
    throw UsageError(
        text::say({"{0}: không dùng được `{1}`: {2}", "{0}: cannot use `{1}`: {2}"}, given.source, given.text, why),
        text::say(last_report));
}

// The register of receipt is not asked: the date of the earlier report does not matter.
check::FileCheck read_report(const author::Blank& blank, const Given& given, const Run& run) {
    const std::vector<std::string> names{given.text};
    const auto found = io::find_inputs(names);
    if (found.inputs.empty()) throw no_such_file(given.source, given.text);
    return intake::read_and_check(found.inputs.front(), sitting_of(run, *blank.programme, std::nullopt));
}

void require_use(const author::Blank& blank, const Given& given, const check::FileCheck& file) {
    if (file.nature == check::FileNature::other_programme)
        refuse(given,
               text::say({"tệp của bộ chỉ tiêu khác, không phải {0}", "it belongs to a programme other than {0}"},
                         blank.programme->id));
    if (file.nature == check::FileNature::misnamed) refuse(given, intake::why_not(intake::Verdict::misnamed));
    if (file.nature == check::FileNature::foreign || file.nature == check::FileNature::passed_over ||
        file.kind == programme::Duty::Kind::plan)
        refuse(given, {"tệp không phải là báo cáo", "it is not a report"});
    if (!file.submission) return;
    const auto& report = *file.submission;
    if (report.unit != blank.unit)
        refuse(given, text::say({"báo cáo của {0}, không phải của {1}", "it is the report of {0}, not of {1}"},
                                blank.programme->unit(report.unit).name, blank.programme->unit(blank.unit).name));
    if (!report.period_known) return;
    if (report.period == blank.period || blank.period.days.last < report.period.days.last)
        refuse(given, text::say({"đó là báo cáo {0}, mà cần báo cáo của kỳ trước {1}",
                                 "it is the report for {0}; one for a period before {1} is needed"},
                                text::shown(report.period), text::shown(blank.period)));
}

From carried_from(const author::Blank& blank, const Given& given, const Run& run) {
    auto file = read_report(blank, given, run);
    require_use(blank, given, file);
    auto findings = check::findings_of(*blank.programme, file);
    std::erase_if(findings, [](const finding::Finding& finding) { return !is_error(finding); });
    const bool sound = findings.empty();
    show(std::move(findings), run);
    if (!file.submission || !file.submission->period_known) {
        complain(run,
                 text::say({"{0}: không đọc được `{1}`, nên chưa tạo tệp",
                            "{0}: `{1}` cannot be read, so nothing was written"},
                           given.source, given.text),
                 {"sửa các lỗi nêu trên, rồi chạy lại", "fix the errors above, then run it again"});
        return {.known = std::nullopt, .all_sound = false};
    }
    const author::FileAgain earlier(std::move(file));
    return {.known = author::carried_over(blank, earlier), .all_sound = sound};
}

void require_something_to_sum(const author::Blank& blank, const Given& given) {
    if (!author::periods_to_sum(blank).empty()) return;
    throw UsageError(text::say({"{0}: `{1}` là thư mục, nhưng {2} không gồm nhiều kỳ báo cáo để cộng",
                                "{0}: `{1}` is a directory, but {2} contains no shorter reporting periods to sum"},
                               given.source, given.text, text::shown(blank.period)),
                     text::say(last_report));
}

void require_reports(const author::Blank& blank, const Given& given, const rollup::Rollup& rollup) {
    const auto counts = [&](const rollup::StatementRow& row) { return blank.period.days.contains(row.period.days); };
    if (std::ranges::any_of(rollup.statements, counts)) return;
    throw UsageError(
        text::say({"{0}: trong `{1}` không có báo cáo nào tính được của {2} trong {3}",
                   "{0}: `{1}` contains no report of {2} within {3} that counts"},
                  given.source, given.text, blank.programme->unit(blank.unit).name, text::shown(blank.period)),
        {"kiểm tra thư mục, và các báo cáo trong đó đã ghi ngày nộp (`submitted`) chưa",
         "check the directory, and whether the reports in it have a date of submission (`submitted`)"});
}

// Without the findings in files of units that send their own reports: those have no entry here.
std::vector<finding::Finding> findings_here(const author::Blank& blank, const rollup::Rollup& rollup) {
    const auto send_their_own = author::expected_entries(blank).send_their_own;
    std::set<std::string_view> elsewhere;
    for (const auto& source : rollup.sources)
        if (source.unit != programme::no_unit && std::ranges::any_of(send_their_own, [&](programme::UnitIndex unit) {
                return blank.programme->roster.is_below(source.unit, unit);
            }))
            elsewhere.insert(source.file);
    auto findings = rollup.findings;
    std::erase_if(findings, [&](const finding::Finding& finding) { return elsewhere.contains(finding.file); });
    return findings;
}

From summed_from(const author::Blank& blank, const Given& given, const rollup::RollupOptions& options, const Run& run) {
    require_something_to_sum(blank, given);
    const std::vector<std::string> names{given.text};
    const auto inputs = io::find_inputs(names).inputs;
    const auto rollup = rollup::roll_up(inputs, options);
    auto findings = findings_here(blank, rollup);
    const bool sound = std::ranges::none_of(findings, is_error);
    show(std::move(findings), run);
    require_reports(blank, given, rollup);
    return {.known = author::summed(blank, rollup,
                                    author::read_again(rollup, inputs, author::needed_sources(rollup), options)),
            .all_sound = sound};
}

}  // namespace

From read_from(const author::Blank& blank, const ReportSettings& settings, const Run& run) {
    if (!settings.from) return {.known = author::Known{}};
    const auto& given = *settings.from;
    if (!std::filesystem::is_directory(given.text)) return carried_from(blank, given, run);
    const auto received = read_received(settings.received, *blank.programme);
    return summed_from(
        blank, given,
        {.sitting = sitting_of(run, *blank.programme, received), .unit = blank.unit, .period = blank.period}, run);
}

}  // namespace giamsat::cli
