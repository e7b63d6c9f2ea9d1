// SPDX-License-Identifier: MIT
#include "cli/rollup/settings.hpp"

#include "cli/command_line/format_choices.hpp"
#include "cli/command_line/usage_error.hpp"
#include "cli/init/new_file.hpp"
#include "cli/reading/sitting.hpp"

namespace giamsat::cli {
namespace {

bool names_workbook(const std::string& file) {
    return file.size() > 5 && file.ends_with(".xlsx");
}

std::string read_workbook_name(const Given& given) {
    if (names_workbook(given.text)) return given.text;
    throw UsageError(
        text::say({"{0}: tên tệp `{1}` phải kết thúc bằng .xlsx", "{0}: the file name `{1}` must end in .xlsx"},
                  given.source, given.text),
        {"ghi tên tệp bảng tính, hoặc thêm `--format csv` để ghi các bảng vào một thư mục",
         "name a workbook, or add `--format csv` to write the tables to a directory"});
}

std::string read_directory_name(const std::optional<Given>& given) {
    constexpr text::Message example{"ví dụ: --format csv -o bang-so-lieu/", "for example: --format csv -o tables/"};
    if (!given)
        throw UsageError({"`--format csv` ghi nhiều tệp: thiếu `-o` và thư mục để ghi",
                          "`--format csv` writes several files: add `-o` and a directory for them"},
                         text::say(example));
    if (names_workbook(given->text))
        throw UsageError(text::say({"{0}: `{1}` là tên bảng tính, nhưng `--format csv` cần một thư mục",
                                    "{0}: `{1}` is the name of a workbook, but `--format csv` needs a directory"},
                                   given->source, given->text),
                         text::say(example));
    return given->text;
}

// What is written, and where: the tables and the workbook go to the place that `-o` names.
void read_results(const Arguments& arguments, RollupSettings& settings) {
    if (arguments.last(OptionId::format)) settings.format = asked_format(arguments, report::rollup_formats);
    const auto out = arguments.last(OptionId::out);
    if (settings.format != nullptr && settings.format->tables != nullptr)
        settings.directory = read_directory_name(out);
    else if (out)
        settings.workbook = read_workbook_name(*out);
    const bool may_replace = arguments.flag(OptionId::force);
    if (const auto report = arguments.last(OptionId::emit)) settings.report = new_yaml_file(*report, may_replace);
    if (settings.format == nullptr && !settings.workbook && !settings.report)
        settings.format = &report::rollup_formats.front();
}

void require_workbook(const RollupSettings& settings) {
    if (!settings.previous || settings.workbook) return;
    throw UsageError(text::say({"{0}: chỉ dùng khi ghi bảng tính", "{0}: only valid when a workbook is written"},
                               settings.previous->source),
                     {"thêm `-o tong-hop.xlsx`", "add `-o summary.xlsx`"});
}

}  // namespace

std::vector<Option> rollup_options() {
    return {
        {OptionId::period,
         0,
         a_period(),
         {"kỳ: 2023-04, 2023-Q2, 2023-H1 hoặc 2023 (bắt buộc)",
          "the period: 2023-04, 2023-Q2, 2023-H1 or 2023 (required)"}},
        unit_option(),
        {OptionId::out,
         'o',
         a_file(".xlsx") | a_directory(),
         {"ghi bảng tính ra tệp này; với `--format csv`: ghi các bảng vào thư mục này",
          "write a workbook to this file; with `--format csv`: write the tables to this directory"}},
        {OptionId::format,
         0,
         one_of(format_ids(report::rollup_formats)),
         {"in kết quả ra đầu ra chuẩn (mặc định: text, khi không ghi ra tệp nào)",
          "print the result to standard output (default: text, if no file is written)"}},
        {OptionId::explain,
         0,
         nothing(),
         {"nêu vì sao từng chỉ tiêu chưa đạt: đơn vị nào, kỳ nào, thiếu báo cáo nào",
          "say why each target is not met: which units, periods and missing reports"}},
        {OptionId::compare,
         0,
         a_file(".json"),
         {"so với kết quả trước của cùng đơn vị và kỳ (ghi bằng `--format json`)",
          "compare with an earlier result of the same unit and period (written by `--format json`)"}},
        {OptionId::previous,
         0,
         a_file(".json"),
         {"đặt cạnh số liệu cùng kỳ năm trước trong bảng tính (ghi bằng `--format json`)",
          "show the same period of the previous year beside it in the workbook (written by `--format json`)"}},
        {OptionId::emit,
         0,
         a_file(".yaml"),
         {"ghi báo cáo của chính đơn vị gửi cấp trên, gộp từ tệp của các đơn vị trực thuộc",
          "write the unit's own report for the level above from its subordinates' files"}},
        {OptionId::force,
         0,
         nothing(),
         {"cho phép `--emit` ghi đè tệp đã có", "let `--emit` replace an existing file"},
         false},
        {OptionId::annex,
         0,
         nothing(),
         {"bảng tính không có các tờ làm việc nội bộ", "leave the internal working sheets out of the workbook"}},
        {OptionId::fail_on,
         0,
         some_of(format_ids(failure_reasons)),
         {"mã thoát 1 cả khi còn thiếu, chậm, không đạt",
          "exit status 1 also if something is missing, behind or missed"}},
        {OptionId::no_wait,
         0,
         nothing(),
         {"báo lỗi ngay nếu lần chạy khác đang ghi cùng tệp, không chờ",
          "fail at once, instead of waiting, if another run is writing the same file"}},
        received_option(),
        {OptionId::stdin_name, 0, a_name(), {"tên hiển thị của đầu vào chuẩn", "name to show for standard input"}},
    };
}

RollupSettings read_rollup_settings(const Arguments& arguments) {
    RollupSettings settings;
    read_results(arguments, settings);
    settings.earlier = arguments.last(OptionId::compare);
    settings.previous = arguments.last(OptionId::previous);
    require_workbook(settings);
    settings.explain = arguments.flag(OptionId::explain);
    settings.annex = arguments.flag(OptionId::annex);
    if (arguments.flag(OptionId::no_wait)) settings.if_busy = io::IfBusy::refuse;
    for (const auto& given : arguments.listed(OptionId::fail_on))
        settings.fail_on.push_back(&failure_reasons.at(read_choice(given, format_ids(failure_reasons))));
    settings.period = required_period(arguments);
    settings.unit = arguments.last(OptionId::unit);
    settings.received = arguments.last(OptionId::received);
    settings.inputs = input_names(arguments);
    return settings;
}

}  // namespace giamsat::cli
