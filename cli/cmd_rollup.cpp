// SPDX-License-Identifier: MIT
#include "cli/commands.hpp"
#include "cli/exit_status.hpp"
#include "cli/format_choices.hpp"
#include "cli/inputs.hpp"
#include "cli/scope.hpp"
#include "cli/settings.hpp"
#include "cli/usage_error.hpp"
#include "report/formats.hpp"
#include "report/text.hpp"
#include "rollup/roll_up.hpp"
#include "workbook/workbook.hpp"

#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <iterator>
#include <optional>
#include <string_view>
#include <utility>

namespace giamsat::cli {
namespace {

// What `--fail-on` may add to the reasons for exit status 1.
struct FailureReason {
    std::string_view id;
    bool (*holds)(const Rollup& rollup);
};

bool something_missing(const Rollup& rollup) {
    return std::any_of(rollup.submissions.begin(), rollup.submissions.end(),
                       [](const SubmissionRow& row) { return row.state == SubmissionState::missing; });
}

bool something_behind(const Rollup& rollup) {
    return std::any_of(rollup.targets.begin(), rollup.targets.end(),
                       [](const TargetRow& row) { return row.status == Status::behind; });
}

// What is only encouraged is never missed: "not done", as reports call it.
bool something_missed(const Rollup& rollup) {
    return std::any_of(rollup.targets.begin(), rollup.targets.end(), [&](const TargetRow& row) {
        const auto& target = rollup.programme->targets.at(static_cast<std::size_t>(row.target));
        return row.status == Status::missed && target.need != Need::encouraged;
    });
}

constexpr std::array failure_reasons{
    FailureReason{"missing", something_missing},
    FailureReason{"behind", something_behind},
    FailureReason{"missed", something_missed},
};

std::vector<Option> options() {
    return {
        {"period",
         0,
         "P",
         {"kỳ: 2023-04, 2023-Q2, 2023-H1 hoặc 2023 (bắt buộc)",
          "the period: 2023-04, 2023-Q2, 2023-H1 or 2023 (required)"}},
        unit_option(),
        {"out", 'o', "FILE.xlsx", {"ghi bảng tính ra tệp này", "write a workbook to this file"}},
        {"format",
         0,
         format_choices(rollup_formats),
         {"in kết quả ra đầu ra chuẩn", "print the result to standard output"}},
        {"annex", 0, "", {"bảng tính không có các trang làm việc nội bộ", "a workbook without the working papers"}},
        {"fail-on",
         0,
         fmt::format("{}", fmt::join(format_ids(failure_reasons), ",")),
         {"mã thoát 1 cả khi còn thiếu, chậm, không đạt",
          "exit status 1 also where something is missing, behind, missed"}},
        {"no-wait",
         0,
         "",
         {"báo lỗi ngay nếu lần chạy khác đang ghi cùng tệp, không chờ",
          "fail at once where another run is writing the same file, instead of waiting"}},
        received_option(),
        {"stdin-name", 0, "NAME", {"tên hiển thị của đầu vào chuẩn", "the name to show for standard input"}},
    };
}

// Where the result goes, and what makes the run fail.
struct Request {
    const Format<Rollup>* format = nullptr;
    std::optional<std::string> workbook;
    bool annex = false;
    IfBusy if_busy = IfBusy::wait;
    std::vector<const FailureReason*> fail_on;
    Presentation presentation;
};

std::string read_workbook_name(const Given& given) {
    if (given.text.size() > 5 && given.text.ends_with(".xlsx")) return given.text;
    throw UsageError(say({"{0}: tên tệp `{1}` phải kết thúc bằng .xlsx", "{0}: the name `{1}` must end in .xlsx"},
                         given.source, given.text));
}

Request read_request(const Arguments& arguments, const Run& run) {
    Request request;
    if (const auto format = arguments.last("format")) request.format = &read_format(*format, rollup_formats);
    if (const auto out = arguments.last("out")) request.workbook = read_workbook_name(*out);
    if (request.format == nullptr && !request.workbook)
        throw UsageError({"chưa cho biết ghi kết quả vào đâu", "it is not said where the result goes"},
                         {"thêm `-o tong-hop.xlsx` để ghi bảng tính, hoặc `--format json`",
                          "add `-o summary.xlsx` for a workbook, or `--format json`"});
    request.annex = arguments.flag("annex");
    if (arguments.flag("no-wait")) request.if_busy = IfBusy::refuse;
    for (const auto& given : arguments.listed("fail-on"))
        request.fail_on.push_back(&failure_reasons.at(read_choice(given, format_ids(failure_reasons))));
    request.presentation = presentation_of(arguments, run);
    return request;
}

void say_what_was_written(const Rollup& rollup, const std::string& file, const Run& run) {
    const auto counted =
        std::count_if(rollup.sources.begin(), rollup.sources.end(), [](const SourceRow& row) { return row.counted; });
    const auto text = say({"đã ghi {0}: tính {1} trên {2} tệp (các tệp khác và lý do: xem trang Nguồn)",
                           "wrote {0}: {1} of {2} files counted (the others, and why: see the sheet Sources)"},
                          file, counted, rollup.sources.size());
    complain(run, text);
}

// The workbook first: whoever reads standard output may stop reading.
void write(const Rollup& rollup, const Request& request, const Run& run) {
    if (request.workbook) {
        write_workbook(rollup, *request.workbook,
                       {.language = run.language, .annex = request.annex, .if_busy = request.if_busy});
        if (!request.presentation.quiet) say_what_was_written(rollup, *request.workbook, run);
    }
    if (request.format != nullptr) write_result(run.streams, request.format->write(rollup, request.presentation));
}

// On standard error, which is not standard output's kind of terminal: without colours.
void show_findings(const std::vector<Finding>& findings, const Request& request, const Run& run) {
    auto presentation = request.presentation;
    presentation.colour = false;
    std::vector<Finding> shown;
    const auto least = presentation.quiet ? Severity::error : Severity::warning;
    std::copy_if(findings.begin(), findings.end(), std::back_inserter(shown),
                 [&](const Finding& finding) { return finding.severity >= least; });
    run.streams.err << findings_as_text(shown, presentation);
}

bool fails(const Rollup& rollup, const Request& request) {
    return left_something_out(rollup) ||
           std::any_of(request.fail_on.begin(), request.fail_on.end(),
                       [&](const FailureReason* reason) { return reason->holds(rollup); });
}

int run_rollup(const Arguments& arguments, const Run& run) {
    const auto request = read_request(arguments, run);
    const auto jobs = jobs_of(arguments, run);
    const auto loaded = asked_programme(arguments);
    show_findings(loaded.findings, request, run);
    if (!loaded.programme) return exit_findings;

    const auto& programme = *loaded.programme;
    const auto period = required_period(arguments, programme);
    const auto unit = asked_unit(arguments, programme, period);
    const auto date = as_of(arguments, run, programme.timezone);
    const auto received = asked_register(arguments, programme);
    const auto [inputs, all_there] = inputs_of(arguments, run);
    // A total without a file that was named would be wrong, and nobody would see it.
    if (!all_there) return exit_usage;
    const auto rollup = roll_up(inputs, {.programme = &programme,
                                         .unit = unit,
                                         .period = period,
                                         .as_of = date,
                                         .jobs = jobs,
                                         .read = reader(),
                                         .trend = request.workbook.has_value(),
                                         .received = received ? &*received : nullptr});
    show_findings(rollup.findings, request, run);
    write(rollup, request, run);
    return fails(rollup, request) ? exit_findings : exit_clean;
}

}  // namespace

Command rollup_command() {
    return {.name = "rollup",
            .operands = "--period P [OPTION]... [FILE|DIR]...",
            .what = {"tổng hợp số liệu của một đơn vị cho một kỳ", "roll up the numbers of a unit for a period"},
            .options = options,
            .run = run_rollup};
}

}  // namespace giamsat::cli
