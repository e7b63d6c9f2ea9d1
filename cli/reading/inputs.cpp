// SPDX-License-Identifier: MIT
#include "cli/reading/inputs.hpp"

#include "cli/command_line/usage_error.hpp"
#include "io/files.hpp"
#include "text/counted.hpp"
#include "text/join.hpp"
#include "yaml/reader.hpp"

#include <algorithm>
#include <cerrno>
#include <optional>
#include <span>
#include <string>
#include <system_error>
#include <utility>

namespace giamsat::cli {
namespace {

constexpr std::string_view stdin_operand = "-";

// Reads at most one byte more than a file may have, like read_file.
std::string read_all(std::istream& in) {
    std::string bytes(yaml::most_bytes + 1, '\0');
    in.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    if (in.bad()) throw std::system_error(errno != 0 ? errno : EIO, std::generic_category(), "stdin");
    bytes.resize(static_cast<std::size_t>(in.gcount()));
    return bytes;
}

// Nothing if standard input is empty.
std::optional<intake::Input> standard_input(const std::string& name, const Run& run) {
    auto bytes = read_all(run.streams.in);
    if (bytes.empty()) return std::nullopt;
    return intake::Input{.name = name, .bytes = std::move(bytes), .named = true, .yaml_name = true};
}

// An operand that was not typed is named by the workspace.
text::Bilingual missing(const std::string& name, const Given& given) {
    auto message = text::say({"không có tệp hay thư mục `{0}`", "there is no file or directory `{0}`"}, name);
    return given.origin == Origin::command_line ? message : text::say(text::both("{0}: {1}"), given.source, message);
}

void say_passed_over(const std::vector<std::string>& names, const Run& run) {
    if (names.empty() || run.settings.presentation.quiet) return;
    constexpr std::size_t most_named = 5;
    auto list = text::join(std::span(names).first(std::min(names.size(), most_named)), ", ");
    if (names.size() > most_named) list += ", …";
    complain(run, text::say({"bỏ qua {0} không phải `.yaml`: {1}",
                             "{0} not read, because the name does not end in `.yaml`: {1}"},
                            text::counted(names.size(), text::nouns::file), list));
}

}  // namespace

InputNames input_names(const Arguments& arguments) {
    InputNames result;
    for (const auto& operand : arguments.operands) result.names.push_back({.text = operand, .source = operand});
    if (result.names.empty()) result.names = arguments.directories;
    if (auto name = arguments.last(OptionId::stdin_name)) result.stdin_name = std::move(name->text);
    return result;
}

Inputs find_inputs(const InputNames& asked, const Run& run) {
    if (asked.names.empty())
        throw UsageError({"chưa cho biết tệp hay thư mục nào", "no file or directory given"},
                         {"ghi tên tệp .yaml, thư mục chứa chúng, hoặc `-` để đọc đầu vào chuẩn",
                          "name .yaml files, directories that contain them, or `-` for standard input"});
    std::vector<std::string> names;
    for (const auto& given : asked.names) names.push_back(given.text);
    const bool reads_stdin = std::erase(names, stdin_operand) > 0;
    auto found = io::find_inputs(names);
    Inputs result{.inputs = std::move(found.inputs), .missing = {}};
    for (const auto& name : found.missing) result.missing.push_back(missing(name, asked.names.front()));
    if (reads_stdin) {
        if (auto input = standard_input(asked.stdin_name, run))
            result.inputs.push_back(std::move(*input));
        else
            result.missing.push_back({"đầu vào chuẩn không có gì", "standard input is empty"});
    }
    for (const auto& message : result.missing) complain(run, message);
    say_passed_over(found.passed_over, run);
    return result;
}

void warn_of_nothing_given(std::size_t files, const Run& run) {
    const text::Bilingual no_files{"không có tệp YAML nào ở nơi đã cho", "there are no YAML files in the given places"};
    complain(run,
             files == 0 ? no_files
                        : text::say({"trong {0} tệp đã đọc không có kế hoạch hay báo cáo nào của bộ chỉ tiêu này",
                                     "none of the files read ({0}) is a plan or report of this programme"},
                                    files),
             {"nếu không phải vì chưa nhận được gì thì kiểm tra lại thư mục và bộ chỉ tiêu (`--programme`)",
              "unless nothing has been received yet, check the directory and the programme (`--programme`)"});
}

}  // namespace giamsat::cli
