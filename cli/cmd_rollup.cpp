// SPDX-License-Identifier: MIT
#include "cli/command_line/inputs.hpp"
#include "cli/command_line/scope.hpp"
#include "cli/command_line/settings.hpp"
#include "cli/command_line/usage_error.hpp"
#include "cli/commands.hpp"
#include "cli/exit_status.hpp"
#include "cli/rollup/outputs.hpp"
#include "cli/rollup/request.hpp"
#include "compare/changes.hpp"
#include "compare/year_before.hpp"
#include "io/files.hpp"
#include "rollup/roll_up.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <system_error>

namespace giamsat::cli {
namespace {

constexpr std::size_t most_earlier_bytes = std::size_t{1} << 31U;

std::string read_earlier_bytes(const Given& given) try {
    return io::read_file(given.text, most_earlier_bytes);
} catch (const std::system_error& error) {
    if (error.code() == std::errc::no_such_file_or_directory) throw no_such_file(given.source, given.text);
    throw;
}

// What to compare with, before anything is rolled up.
std::optional<compare::EarlierRollup> read_earlier(const RollupRequest& request, const rollup::RollupOptions& options) {
    if (!request.earlier) return std::nullopt;
    auto [earlier, fault] = compare::read_rollup(read_earlier_bytes(*request.earlier));
    if (earlier)
        fault = compare::why_not_comparable(*earlier, *options.sitting.programme, options.unit, options.period);
    if (fault.empty()) return earlier;
    throw UsageError(text::say({"{0}: không so được với `{1}`: {2}", "{0}: cannot compare with `{1}`: {2}"},
                               request.earlier->source, request.earlier->text, fault),
                     {"dùng tệp đã ghi bằng `giamsat rollup --format json` cho cùng bộ chỉ tiêu, đơn vị và kỳ",
                      "use a file written by `giamsat rollup --format json` for the same programme, unit and period"});
}

// The same for the same period of an earlier year.
std::optional<rollup::YearBefore> read_year_before(const RollupRequest& request, const rollup::RollupOptions& options) {
    if (!request.previous) return std::nullopt;
    auto [earlier, fault] = compare::read_rollup(read_earlier_bytes(*request.previous));
    if (earlier)
        fault = compare::why_not_year_before(*earlier, *options.sitting.programme, options.unit, options.period);
    if (fault.empty()) return compare::year_before_of(*earlier, *options.sitting.programme, options.unit);
    throw UsageError(text::say({"{0}: không dùng được `{1}`: {2}", "{0}: cannot use `{1}`: {2}"},
                               request.previous->source, request.previous->text, fault),
                     {"dùng tệp đã ghi bằng `giamsat rollup --format json` cho cùng đơn vị, cùng kỳ của năm trước",
                      "use a file written by `giamsat rollup --format json` for the same unit and period of the year "
                      "before"});
}

bool fails(const rollup::Rollup& rollup, const RollupRequest& request) {
    return rollup::left_something_out(rollup) ||
           std::ranges::any_of(request.fail_on, [&](const FailureReason* reason) { return reason->holds(rollup); });
}

bool is_empty(const rollup::Rollup& rollup) {
    return std::ranges::all_of(rollup.sources,
                               [](const rollup::SourceRow& row) { return row.unit == programme::no_unit; });
}

int run_rollup(const Arguments& arguments, const Run& run) {
    const auto request = read_rollup_request(arguments, run);
    const auto loaded = asked_programme(arguments);
    show_beside(loaded.findings, run);
    if (!loaded.programme) return exit_findings;

    const auto& programme = *loaded.programme;
    const auto period = required_period(arguments, programme);
    const auto received = asked_register(arguments, programme);
    const rollup::RollupOptions options{.sitting = sitting_of(run, programme, received),
                                        .unit = asked_unit(arguments, programme, period),
                                        .period = period,
                                        .explain = request.explain,
                                        .trend = request.workbook.has_value()};
    const auto earlier = read_earlier(request, options);
    const auto before = read_year_before(request, options);
    const auto [inputs, missing] = inputs_of(arguments, run);
    // A total without a file that was named would be wrong, and nobody would see it.
    if (!missing.empty()) return exit_usage;
    check_report_can_be_written(request, options, inputs);
    auto rollup = rollup::roll_up(inputs, options);
    if (earlier) rollup.changes = compare::changes_since(*earlier, rollup);
    rollup.year_before = before;
    show_beside(rollup.findings, run);
    if (is_empty(rollup) && !request.presentation.quiet) warn_of_nothing_given(rollup.sources.size(), run);
    write_rollup(rollup, request, options, inputs, run);
    return fails(rollup, request) ? exit_findings : exit_clean;
}

}  // namespace

Command rollup_command() {
    return {.name = "rollup",
            .usage = "--period P [OPTION]... [{}]...",
            .operand = a_file() | a_directory(),
            .repeated = true,
            .what = {"tổng hợp số liệu của một đơn vị cho một kỳ", "roll up the numbers of a unit for a period"},
            .options = rollup_options,
            .run = run_rollup};
}

}  // namespace giamsat::cli
