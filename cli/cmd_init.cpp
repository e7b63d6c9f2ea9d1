// SPDX-License-Identifier: MIT
#include "author/template.hpp"
#include "cli/command_line/shell_word.hpp"
#include "cli/command_line/usage_error.hpp"
#include "cli/commands.hpp"
#include "cli/exit_status.hpp"
#include "cli/hints.hpp"
#include "cli/init/from.hpp"
#include "cli/init/new_file.hpp"
#include "cli/init/programme.hpp"
#include "cli/init/settings.hpp"
#include "cli/reading/programme_file.hpp"
#include "cli/reading/scope.hpp"
#include "cli/reading/sitting.hpp"
#include "io/atomic_file.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace giamsat::cli {
namespace {

std::vector<Option> init_options() {
    return {
        {OptionId::unit,
         0,
         a_unit(),
         {"đơn vị gửi kế hoạch, báo cáo: mã hoặc tên (bắt buộc với `init plan`, `init report`)",
          "the unit that sends the plan or report: id or name (required by `init plan`, `init report`)"}},
        {OptionId::period,
         0,
         a_period(),
         {"kỳ của báo cáo: 2023-04, 2023-H1, 2023 hoặc 2023-05-10/2023-05-20 (bắt buộc với `init report`)",
          "the report's period: 2023-04, 2023-H1, 2023 or 2023-05-10/2023-05-20 (required by `init report`)"}},
        {OptionId::from,
         0,
         a_file() | a_directory(),
         {"báo cáo kỳ trước: chép số có đến cuối kỳ; hoặc thư mục báo cáo tháng: cộng thành báo cáo 6 tháng, năm",
          "the previous report: its stocks are carried over; or a directory of monthly reports: summed for a half-year "
          "or year"}},
        received_option(),
        year_option(),
        new_file_option(".yaml"),
        force_option(),
    };
}

// To the file that was asked for, completely or not at all, or to standard output.
void write_document(const std::string& text, const std::optional<std::string>& file, const Run& run) {
    if (!file) return write_result(run.streams, text);
    io::replace_text(*file, text);
    if (!run.settings.presentation.quiet)
        complain(run, text::say({"đã ghi {0}", "wrote {0}"}, *file),
                 text::say({"điền vào, rồi kiểm tra: giamsat validate {0}{1}",
                            "fill it in, then check it: giamsat validate {0}{1}"},
                           shell_word(*file), run.settings.repeated_options));
}

author::Blank blank_of(programme::Duty::Kind kind, const programme::Programme& programme, const text::Period& period,
                       const Given& unit, const Run& run) {
    author::Blank blank{&programme, kind,         programme::no_unit,
                        period,     run.language, check_of_new_file(run.settings.repeated_options)};
    blank.unit = find_sender(programme, unit, period, blank.days());
    return blank;
}

int init_plan(const PlanSettings& settings, const Run& run) {
    const auto programme = sound_programme(run);
    if (!programme) return exit_findings;
    const auto blank = blank_of(programme::Duty::Kind::plan, *programme, programme->whole_year(), settings.unit, run);
    write_document(author::written_template(blank), settings.file, run);
    return exit_clean;
}

int init_report(const ReportSettings& settings, const Run& run) {
    const auto programme = sound_programme(run);
    if (!programme) return exit_findings;
    const auto period = report_period_within(*programme, settings.period);
    const auto blank = blank_of(programme::Duty::Kind::report, *programme, period, settings.unit, run);
    const auto from = read_from(blank, settings, run);
    if (!from.known) return exit_findings;
    write_document(author::written_template(blank, *from.known), settings.file, run);
    if (from.known->has_gaps)
        complain(run,
                 {"còn thiếu báo cáo hoặc số liệu trong kỳ: chỗ để trống và lý do ghi ở các dòng # trong tệp",
                  "reports or figures within the period are missing: the # lines in the file say what was left empty, "
                  "and why"});
    return from.all_sound ? exit_clean : exit_findings;
}

// A kind of file that `init` can write.
struct Document {
    std::string_view name;
    std::vector<OptionId> options;  // the options it takes, of those that only some documents take
    int (*run)(const Arguments& arguments, const Run& run);
};

const std::array documents{
    Document{"plan", {OptionId::unit}, read_and_run<read_plan_settings, init_plan>},
    Document{"report",
             {OptionId::unit, OptionId::period, OptionId::from, OptionId::received},
             read_and_run<read_report_settings, init_report>},
    Document{"programme", {OptionId::year}, read_and_run<read_programme_settings, init_programme>},
};

std::vector<std::string_view> document_names() {
    std::vector<std::string_view> names;
    for (const auto& document : documents) names.push_back(document.name);
    return names;
}

// An option that does nothing may have been meant to do something.
void refuse_other_options(const Document& document, const Arguments& arguments) {
    for (const auto& other : documents)
        for (const auto option : other.options) {
            const auto given = arguments.last(option);
            const bool taken = std::ranges::find(document.options, option) != document.options.end();
            if (given && !taken && given->origin == Origin::command_line)
                throw UsageError(text::say({"`init {0}` không dùng `{1}`", "`init {0}` does not take `{1}`"},
                                           document.name, given->source),
                                 text::say({"bỏ `{0}`, hoặc dùng `init {1}`", "leave out `{0}`, or use `init {1}`"},
                                           given->source, other.name));
        }
}

int run_init(const Arguments& arguments, const Run& run) {
    const auto& document = documents.at(only_operand(arguments, "init", document_names()));
    refuse_other_options(document, arguments);
    return document.run(arguments, run);
}

}  // namespace

Command init_command() {
    return {.name = "init",
            .usage = "{} [OPTION]...",
            .operand = one_of(document_names()),
            .what = {"tạo tệp mẫu kế hoạch, báo cáo có sẵn các đơn vị trực thuộc, hoặc bộ chỉ tiêu năm sau",
                     "write a template: a plan or report with the unit's subordinates, or next year's programme"},
            .options = init_options,
            .run = run_init};
}

}  // namespace giamsat::cli
