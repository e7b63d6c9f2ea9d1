// SPDX-License-Identifier: MIT
#include "cli/rollup/outputs.hpp"

#include "author/own_report.hpp"
#include "cli/command_line/shell_word.hpp"
#include "cli/command_line/usage_error.hpp"
#include "intake/reading.hpp"
#include "submission/owed.hpp"
#include "text/counted.hpp"
#include "workbook/workbook.hpp"
#include "yaml/reader.hpp"

#include <algorithm>
#include <filesystem>
#include <system_error>
#include <utility>

namespace giamsat::cli {
namespace {

namespace fs = std::filesystem;

text::Bilingual files_counted(const rollup::Rollup& rollup) {
    const auto in_it = std::ranges::count_if(rollup.sources, [](const rollup::SourceRow& row) { return row.counted; });
    return text::say({"tính {0} trên {1}", "{0} of {1} counted"}, in_it,
                     text::counted(rollup.sources.size(), text::nouns::file));
}

void say_workbook_written(const rollup::Rollup& rollup, const std::string& file, const Run& run) {
    complain(run, text::say({"đã ghi {0}: {1} (các tệp khác và lý do: xem tờ Nguồn)",
                             "wrote {0}: {1} (for the others and the reasons, see the sheet Sources)"},
                            file, files_counted(rollup)));
}

void say_tables_written(const rollup::Rollup& rollup, const std::vector<report::Table>& tables,
                        const std::string& directory, const Run& run) {
    std::string names;
    for (const auto& table : tables)
        if (table.text) names += (names.empty() ? "" : ", ") + table.name;
    complain(run, text::say({"đã ghi vào {0}: {1}; {2}", "wrote to {0}: {1}; {2}"}, directory, names,
                            files_counted(rollup)));
}

void write_tables(const std::vector<report::Table>& tables, const fs::path& directory, io::IfBusy if_busy) {
    fs::create_directories(directory);
    for (const auto& table : tables) {
        const auto file = directory / table.name;
        if (table.text)
            io::replace_text(file, *table.text, if_busy);
        else
            fs::remove(file);
    }
}

bool is_among(const std::string& file, std::span<const intake::Input> inputs) {
    return std::ranges::any_of(inputs, [&](const intake::Input& input) {
        std::error_code ignored;
        return fs::equivalent(input.name, file, ignored);
    });
}

std::ptrdiff_t errors_in(const programme::Programme& programme, const check::FileCheck& file) {
    const auto is_error = [](const finding::Finding& finding) { return finding.severity == finding::Severity::error; };
    return std::ranges::count_if(check::findings_of(programme, file), is_error) +
           std::ranges::count_if(file.targets.missed, is_error, &check::MissedTarget::finding);
}

void refuse_if_too_large(const check::FileCheck& report) {
    constexpr std::string_view limit = finding::rule("yaml.limit").id;
    constexpr std::size_t mebibyte = 1024 * 1024;
    const bool too_large =
        std::ranges::any_of(report.findings, [&](const finding::Finding& finding) { return finding.rule == limit; });
    if (too_large)
        throw UsageError(text::say({"báo cáo quá lớn: một tệp không được vượt quá {0} MiB hay {1} mục",
                                    "the report is too large: a file may not exceed {0} MiB or {1} nodes"},
                                   yaml::most_bytes / mebibyte, yaml::most_nodes),
                         {"ghi báo cáo của từng đơn vị trực thuộc (`--unit`) rồi tổng hợp từ các báo cáo đó",
                          "write the report of each subordinate (`--unit`), then roll those up"});
}

// False: there is nothing to write, so that no file can pass for a report.
bool write_report(const rollup::Rollup& rollup, const RollupSettings& settings, const rollup::RollupOptions& options,
                  std::span<const intake::Input> inputs, const Run& run) {
    const auto text = author::own_report(rollup, inputs, options, run.language);
    const auto& file = *settings.report;
    if (!text) {
        complain(run, text::say({"--emit: chưa đơn vị nào báo cáo cho {0}, nên không ghi `{1}`",
                                 "--emit: no unit has reported for {0}, so `{1}` is not written"},
                                text::shown(options.period), file));
        return false;
    }
    auto sitting = options.sitting;
    sitting.received = nullptr;
    const auto report = intake::read_and_check({.name = file, .bytes = *text}, sitting);
    refuse_if_too_large(report);
    io::replace_text(file, *text, settings.if_busy);
    const auto errors = errors_in(*options.sitting.programme, report);
    if (errors > 0)
        complain(run,
                 text::say({"đã ghi {0}: báo cáo còn {1} lỗi cần sửa trước khi gửi",
                            "wrote {0}: fix the report's errors ({1}) before sending it"},
                           file, errors),
                 text::say({"xem từng lỗi: giamsat validate {0}{1}", "to see each error: giamsat validate {0}{1}"},
                           shell_word(file), run.settings.repeated_options));
    else if (!run.settings.presentation.quiet)
        complain(run, text::say({"đã ghi {0}", "wrote {0}"}, file));
    return true;
}

}  // namespace

void check_report_can_be_written(const RollupSettings& settings, const rollup::RollupOptions& options,
                                 std::span<const intake::Input> inputs) {
    if (!settings.report) return;
    if (!submission::may_have_report(*options.sitting.programme, options.period))
        throw UsageError(
            text::say({"--emit: bộ chỉ tiêu không có báo cáo cho {0}", "--emit: the programme has no report for {0}"},
                      text::shown(options.period)),
            {"chọn tháng, 6 tháng hoặc năm", "choose a month, a half-year or the year"});
    if (is_among(*settings.report, inputs))
        throw UsageError(text::say({"--emit: `{0}` là một trong các tệp được tổng hợp",
                                    "--emit: `{0}` is one of the files that are rolled up"},
                                   *settings.report),
                         {"ghi ra tên khác, ở ngoài thư mục chứa các tệp nhận được",
                          "use another name, outside the directory of the received files"});
}

bool write_rollup(const compare::Compared& compared, const RollupSettings& settings,
                  const rollup::RollupOptions& options, std::span<const intake::Input> inputs, const Run& run) {
    const auto& presentation = run.settings.presentation;
    if (settings.workbook) {
        workbook::write_workbook(compared, *settings.workbook,
                                 {.language = run.language, .annex = settings.annex, .if_busy = settings.if_busy});
        if (!presentation.quiet) say_workbook_written(compared.rollup, *settings.workbook, run);
    }
    if (settings.directory) {
        const auto tables = settings.format->tables(compared, presentation);
        write_tables(tables, *settings.directory, settings.if_busy);
        if (!presentation.quiet) say_tables_written(compared.rollup, tables, *settings.directory, run);
    }
    const bool all_written = !settings.report || write_report(compared.rollup, settings, options, inputs, run);
    if (settings.format != nullptr && settings.format->write != nullptr) {
        write_result(run.streams, settings.format->write(compared, presentation));
    } else if (settings.format == nullptr) {
        auto plain = presentation;
        plain.colour = false;
        run.streams.err << report::changes_as_text(compared, plain);
    }
    return all_written;
}

}  // namespace giamsat::cli
