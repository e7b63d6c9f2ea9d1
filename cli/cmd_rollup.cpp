// SPDX-License-Identifier: MIT
#include "cli/command_line/usage_error.hpp"
#include "cli/commands.hpp"
#include "cli/exit_status.hpp"
#include "cli/hints.hpp"
#include "cli/reading/named_file.hpp"
#include "cli/reading/programme_file.hpp"
#include "cli/reading/sitting.hpp"
#include "cli/rollup/outputs.hpp"
#include "cli/rollup/settings.hpp"
#include "compare/changes.hpp"
#include "compare/compared.hpp"
#include "compare/year_before.hpp"
#include "rollup/roll_up.hpp"

#include <algorithm>
#include <optional>

namespace giamsat::cli {
namespace {

constexpr std::size_t most_earlier_bytes = std::size_t{1} << 31U;

// The earlier result to compare with, read before anything is rolled up.
std::optional<compare::EarlierRollup> read_earlier(const RollupSettings& settings,
                                                   const rollup::RollupOptions& options) {
    if (!settings.earlier) return std::nullopt;
    auto [earlier, fault] = compare::read_rollup(read_named(*settings.earlier, most_earlier_bytes), writes_rollups);
    if (earlier)
        fault = compare::why_not_comparable(*earlier, *options.sitting.programme, options.unit, options.period);
    if (fault.empty()) return earlier;
    throw UsageError(text::say({"{0}: không so được với `{1}`: {2}", "{0}: cannot compare with `{1}`: {2}"},
                               settings.earlier->source, settings.earlier->text, fault),
                     {"dùng tệp đã ghi bằng `giamsat rollup --format json` cho cùng bộ chỉ tiêu, đơn vị và kỳ",
                      "use a file written by `giamsat rollup --format json` for the same programme, unit and period"});
}

// The same period of an earlier year.
std::optional<compare::YearBefore> read_year_before(const RollupSettings& settings,
                                                    const rollup::RollupOptions& options) {
    if (!settings.previous) return std::nullopt;
    auto [earlier, fault] = compare::read_rollup(read_named(*settings.previous, most_earlier_bytes), writes_rollups);
    if (earlier)
        fault = compare::why_not_year_before(*earlier, *options.sitting.programme, options.unit, options.period,
                                             "--compare");
    if (fault.empty()) return compare::year_before_of(*earlier, *options.sitting.programme, options.unit);
    throw UsageError(text::say({"{0}: không dùng được `{1}`: {2}", "{0}: cannot use `{1}`: {2}"},
                               settings.previous->source, settings.previous->text, fault),
                     {"dùng tệp đã ghi bằng `giamsat rollup --format json` cho cùng đơn vị, cùng kỳ của năm trước",
                      "use a file written by `giamsat rollup --format json` for the same unit and period of the "
                      "previous year"});
}

bool fails(const rollup::Rollup& rollup, const RollupSettings& settings) {
    return rollup::left_something_out(rollup) ||
           std::ranges::any_of(settings.fail_on, [&](const FailureReason* reason) { return reason->holds(rollup); });
}

bool is_empty(const rollup::Rollup& rollup) {
    return std::ranges::all_of(rollup.sources,
                               [](const rollup::SourceRow& row) { return row.unit == programme::no_unit; });
}

int run_rollup(const RollupSettings& settings, const Run& run) {
    const auto programme = sound_programme(run);
    if (!programme) return exit_findings;

    const auto period = period_within(*programme, settings.period);
    const auto received = read_received(settings.received, *programme);
    const rollup::RollupOptions options{.sitting = sitting_of(run, *programme, received),
                                        .unit = find_unit(*programme, settings.unit, period),
                                        .period = period,
                                        .explain = settings.explain,
                                        .trend = settings.workbook.has_value()};
    const auto earlier = read_earlier(settings, options);
    const auto before = read_year_before(settings, options);
    const auto [inputs, missing] = find_inputs(settings.inputs, run);
    // A total that silently lacks a named file would be wrong, and nobody would notice.
    if (!missing.empty()) return exit_usage;
    check_report_can_be_written(settings, options, inputs);
    const auto rollup = rollup::roll_up(inputs, options);
    compare::Compared compared = rollup;
    if (earlier) compared.changes = compare::changes_since(*earlier, rollup);
    compared.year_before = before;
    show_beside(rollup.findings, run);
    if (is_empty(rollup) && !run.settings.presentation.quiet) warn_of_nothing_given(rollup.sources.size(), run);
    const bool all_written = write_rollup(compared, settings, options, inputs, run);
    return fails(rollup, settings) || !all_written ? exit_findings : exit_clean;
}

}  // namespace

Command rollup_command() {
    return {.name = "rollup",
            .usage = "--period P [OPTION]... [{}]...",
            .operand = a_file() | a_directory(),
            .repeated = true,
            .what = {"tổng hợp số liệu của một đơn vị cho một kỳ", "roll up the figures of a unit for a period"},
            .options = rollup_options,
            .run = read_and_run<read_rollup_settings, run_rollup>};
}

}  // namespace giamsat::cli
