// SPDX-License-Identifier: MIT
#include "cli/command_line/format_choices.hpp"
#include "cli/commands.hpp"
#include "cli/exit_status.hpp"
#include "cli/reading/inputs.hpp"
#include "cli/reading/programme_file.hpp"
#include "cli/reading/scope.hpp"
#include "cli/reading/sitting.hpp"
#include "report/findings/formats.hpp"
#include "rollup/overview.hpp"

#include <algorithm>
#include <optional>
#include <vector>

namespace giamsat::cli {
namespace {

std::vector<Option> status_options() {
    return {
        {OptionId::period,
         0,
         a_period(),
         {"kỳ: 2023-04, 2023-Q2, 2023-H1 hoặc 2023 (mặc định: từ đầu năm đến nay)",
          "the period: 2023-04, 2023-Q2, 2023-H1 or 2023 (default: the year until now)"}},
        unit_option(),
        {OptionId::format,
         0,
         one_of(format_ids(report::overview_formats)),
         {"dạng kết quả (mặc định: text)", "output format (default: text)"}},
        received_option(),
    };
}

struct StatusSettings {
    const report::Format<rollup::Overview>* format = nullptr;
    std::optional<AskedPeriod> period;
    std::optional<Given> unit;
    std::optional<Given> received;
    InputNames inputs;
};

StatusSettings read_status_settings(const Arguments& arguments) {
    return {.format = asked_format(arguments, report::overview_formats),
            .period = asked_period(arguments),
            .unit = arguments.last(OptionId::unit),
            .received = arguments.last(OptionId::received),
            .inputs = input_names(arguments)};
}

bool has_errors(const std::vector<finding::Finding>& findings) {
    return std::ranges::any_of(
        findings, [](const finding::Finding& finding) { return finding.severity == finding::Severity::error; });
}

int run_status(const StatusSettings& settings, const Run& run) {
    const auto programme = sound_programme(run);
    if (!programme) return exit_findings;

    const auto period = settings.period ? std::optional(period_within(*programme, *settings.period)) : std::nullopt;
    const auto unit = find_unit(*programme, settings.unit, period.value_or(programme->whole_year()));
    const auto received = read_received(settings.received, *programme);
    const auto [inputs, missing] = find_inputs(settings.inputs, run);
    // If a named directory does not exist, everything in it would be reported missing.
    if (!missing.empty()) return exit_usage;
    const auto overview =
        rollup::overview_of(inputs, {.sitting = sitting_of(run, *programme, received), .unit = unit, .period = period});
    const bool amiss = overview.lacks_something() || has_errors(overview.findings);
    auto presentation = run.settings.presentation;
    presentation.exit_code = amiss ? exit_findings : exit_clean;
    show_beside(overview.findings, run);
    if (overview.files == 0 && !presentation.quiet) warn_of_nothing_given(inputs.size(), run);
    write_result(run.streams, settings.format->write(overview, presentation));
    return presentation.exit_code;
}

}  // namespace

Command status_command() {
    return {.name = "status",
            .usage = "[OPTION]... [{}]...",
            .operand = a_directory(),
            .repeated = true,
            .what = {"ai đã nộp, ai trễ, ai chưa nộp", "who has submitted, who is late, who is missing"},
            .options = status_options,
            .run = read_and_run<read_status_settings, run_status>};
}

}  // namespace giamsat::cli
