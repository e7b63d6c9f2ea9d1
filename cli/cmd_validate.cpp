// SPDX-License-Identifier: MIT
#include "intake/validate.hpp"

#include "cli/command_line/format_choices.hpp"
#include "cli/command_line/usage_error.hpp"
#include "cli/commands.hpp"
#include "cli/exit_status.hpp"
#include "cli/reading/inputs.hpp"
#include "cli/reading/programme_file.hpp"
#include "cli/reading/sitting.hpp"
#include "finding/rules.hpp"
#include "io/atomic_file.hpp"
#include "io/files.hpp"
#include "report/findings/formats.hpp"

#include <algorithm>
#include <filesystem>
#include <optional>
#include <set>
#include <string_view>
#include <utility>

namespace giamsat::cli {
namespace {

using ValidationFormat = report::Format<intake::Validation>;

std::vector<Option> validate_options() {
    return {
        {OptionId::format,
         0,
         one_of(format_ids(report::validation_formats)),
         {"dạng kết quả (mặc định: text)", "output format (default: text)"}},
        {OptionId::output,
         0,
         a_format_and_file(),
         {"ghi thêm kết quả ra tệp, dùng được nhiều lần", "also write the result to a file; may be repeated"}},
        {OptionId::strict,
         0,
         nothing(),
         {"coi cảnh báo là không đạt (mã thoát 1)", "treat warnings as failures (exit status 1)"}},
        {OptionId::rule, 0, several(a_rule()), {"chỉ xét các quy tắc này", "check only these rules"}},
        {OptionId::ignore,
         0,
         several(a_rule()),
         {"bỏ qua các quy tắc này (vẫn được đếm)", "ignore these rules (they are still counted)"}},
        received_option(),
        {OptionId::stdin_name, 0, a_name(), {"tên hiển thị của đầu vào chuẩn", "name to show for standard input"}},
    };
}

// A file to write beside standard output.
struct Output {
    const ValidationFormat* format = nullptr;
    std::string file;
};

// Refuses names that are probably a mistake.
void require_result_name(const Given& given, const std::string& file) {
    constexpr text::Message example{"ví dụ: --output json=ket-qua.json", "for example: --output json=result.json"};
    if (file == "-")
        throw UsageError(
            text::say({"{0}: `-` không phải là tên tệp", "{0}: `-` is not the name of a file"}, given.source),
            {"kết quả theo `--format` được in ra đầu ra chuẩn",
             "`--format` decides what is printed to standard output"});
    if (io::has_yaml_name(file))
        throw UsageError(text::say({"{0}: không ghi kết quả vào `{1}`: .yaml, .yml là tên của kế hoạch, báo cáo",
                                    "{0}: no result is written to `{1}`: .yaml and .yml are for plans and reports"},
                                   given.source, file),
                         text::say(example));
}

void require_files_of_their_own(const std::vector<Output>& outputs) {
    std::set<std::filesystem::path> files;
    for (const auto& output : outputs)
        if (!files.insert(std::filesystem::weakly_canonical(std::filesystem::absolute(output.file))).second)
            throw UsageError(
                text::say({"--output: hai kết quả cùng ghi vào `{0}`", "--output: two results are written to `{0}`"},
                          output.file),
                {"cho mỗi kết quả một tên tệp riêng", "give each result a separate file name"});
}

Output read_output(const Given& given) {
    const auto equals = given.text.find('=');
    if (equals == given.text.npos || equals + 1 == given.text.size())
        throw UsageError(
            text::say({"{0}: `{1}` không có dạng FORMAT=FILE", "{0}: `{1}` is not of the form FORMAT=FILE"},
                      given.source, given.text),
            {"ví dụ: --output json=ket-qua.json", "for example: --output json=result.json"});
    Output output{&read_format({given.text.substr(0, equals), given.source}, report::validation_formats),
                  given.text.substr(equals + 1)};
    require_result_name(given, output.file);
    return output;
}

struct ValidateSettings {
    const ValidationFormat* format = nullptr;
    std::vector<Output> outputs;
    bool strict = false;  // warnings fail, too
    std::vector<Given> rules;
    std::vector<Given> ignored;
    std::optional<Given> received;
    InputNames inputs;
};

ValidateSettings read_validate_settings(const Arguments& arguments) {
    ValidateSettings settings;
    settings.format = asked_format(arguments, report::validation_formats);
    for (const auto& given : arguments.all(OptionId::output)) settings.outputs.push_back(read_output(given));
    require_files_of_their_own(settings.outputs);
    settings.strict = arguments.flag(OptionId::strict);
    settings.rules = arguments.listed(OptionId::rule);
    settings.ignored = arguments.listed(OptionId::ignore);
    settings.received = arguments.last(OptionId::received);
    settings.inputs = input_names(arguments);
    return settings;
}

std::vector<std::string> find_rules(const std::vector<Given>& listed, const programme::Programme& programme) {
    std::vector<std::string> targets;
    for (const auto& target : programme.targets) targets.push_back(finding::target_rule(target.id));
    std::vector<std::string_view> known(targets.begin(), targets.end());
    for (const auto& rule : finding::rules) known.push_back(rule.id);

    std::vector<std::string> ids;
    for (const auto& given : listed) {
        if (std::ranges::find(known, given.text) == known.end())
            throw UsageError(
                text::say({"{0}: không có quy tắc `{1}`", "{0}: there is no rule `{1}`"}, given.source, given.text),
                did_you_mean(given.text, known));
        ids.push_back(given.text);
    }
    return ids;
}

intake::Selection selection_of(const ValidateSettings& settings, const programme::Programme& programme) {
    return {.only = find_rules(settings.rules, programme), .ignored = find_rules(settings.ignored, programme)};
}

int status_of(const intake::Validation& validation, bool strict) {
    if (!validation.missing.empty()) return exit_usage;
    const bool failed = validation.summary.errors > 0 || (strict && validation.summary.warnings > 0);
    return failed ? exit_findings : exit_clean;
}

// Files first: the reader of standard output may close it early.
void write(const intake::Validation& validation, const ValidateSettings& settings,
           const report::Presentation& presentation, const Run& run) {
    auto plain = presentation;
    plain.colour = false;
    for (const auto& output : settings.outputs) io::replace_text(output.file, output.format->write(validation, plain));
    write_result(run.streams, settings.format->write(validation, presentation));
}

int finish(const intake::Validation& validation, const ValidateSettings& settings, const Run& run) {
    auto presentation = run.settings.presentation;
    presentation.strict = settings.strict;
    presentation.exit_code = status_of(validation, settings.strict);
    write(validation, settings, presentation, run);
    return presentation.exit_code;
}

int run_validate(const ValidateSettings& settings, const Run& run) {
    auto loaded = asked_programme(run);
    if (!loaded.programme) {
        const auto& name = run.settings.programme->text;
        return finish(intake::validate_programme(name, std::move(loaded.findings), as_of(run, "UTC")), settings, run);
    }
    const auto& programme = *loaded.programme;
    auto selection = selection_of(settings, programme);
    const auto received = read_received(settings.received, programme);
    auto [inputs, missing] = find_inputs(settings.inputs, run);
    const bool told = !missing.empty();
    const auto validation = intake::validate(inputs, sitting_of(run, programme, received),
                                             {std::move(loaded.findings), std::move(missing), std::move(selection)});
    const int status = finish(validation, settings, run);
    if (!told && !validation.missing.empty())
        complain(run, validation.missing.front(),
                 {"ghi tên tệp .yaml có `giamsat: plan/1` hoặc `giamsat: report/1`, hay thư mục chứa chúng",
                  "name .yaml files with `giamsat: plan/1` or `giamsat: report/1`, or directories that contain them"});
    return status;
}

}  // namespace

Command validate_command() {
    return {.name = "validate",
            .usage = "[OPTION]... [{}]...",
            .operand = a_file() | a_directory() | standard_input(),
            .repeated = true,
            .what = {"kiểm tra kế hoạch và báo cáo", "check plans and reports"},
            .options = validate_options,
            .run = read_and_run<read_validate_settings, run_validate>};
}

}  // namespace giamsat::cli
