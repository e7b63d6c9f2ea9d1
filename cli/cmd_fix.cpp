// SPDX-License-Identifier: MIT
#include "cli/command_line/usage_error.hpp"
#include "cli/commands.hpp"
#include "cli/exit_status.hpp"
#include "cli/reading/named_file.hpp"
#include "cli/reading/programme_file.hpp"
#include "cli/reading/sitting.hpp"
#include "fix/fix.hpp"
#include "io/atomic_file.hpp"
#include "report/fixes/diff.hpp"
#include "text/counted.hpp"
#include "yaml/reader.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <vector>

namespace giamsat::cli {
namespace {

std::vector<Option> fix_options() {
    return {{OptionId::write,
             0,
             nothing(),
             {"ghi vào tệp, thay vì chỉ cho xem", "write the changes into the file instead of only showing them"},
             false}};
}

struct FixSettings {
    std::vector<Given> files;
    bool write = false;
};

FixSettings read_fix_settings(const Arguments& arguments) {
    FixSettings settings;
    settings.write = arguments.flag(OptionId::write);
    for (const auto& name : arguments.operands) {
        if (name == "-")
            throw UsageError({"`fix` không đọc đầu vào chuẩn", "`fix` does not read standard input"},
                             {"ghi tên tệp cần sửa", "name the files to fix"});
        settings.files.push_back({name, "fix"});
    }
    if (settings.files.empty())
        throw UsageError({"chưa có tên tệp", "no file is named"},
                         {"ghi tên tệp cần sửa, ví dụ: giamsat fix thang-4.yaml",
                          "name the files to fix, for example: giamsat fix april.yaml"});
    return settings;
}

int errors_in(const std::vector<finding::Finding>& findings) {
    return static_cast<int>(std::ranges::count(findings, finding::Severity::error, &finding::Finding::severity));
}

void tell(const std::string& file, const fix::Fixed& fixed, bool written, const Run& run) {
    constexpr text::Message nothing_to_do{"{0}: không có lỗi gõ nào máy sửa được; còn {1}",
                                          "{0}: there is no slip that can be fixed mechanically; {1} left"};
    constexpr text::Message can_do{"{0}: sửa được {1} (thêm --write để ghi); sau đó còn {2}",
                                   "{0}: {1} can be fixed (add --write to do so); {2} left after that"};
    constexpr text::Message done{"{0}: đã sửa {1}; còn {2}", "{0}: fixed {1}; {2} left"};
    constexpr text::Noun line{"dòng", "line", "lines"};
    const auto left = text::counted(errors_in(fixed.after), text::nouns::error);
    const auto lines = text::counted(static_cast<std::int64_t>(fixed.lines.size()), line);
    const text::Bilingual hint = errors_in(fixed.after) == 0
                                     ? text::Bilingual{}
                                     : text::same(fmt::format("{} {}", run.settings.presentation.hints.validate, file));
    if (fixed.lines.empty())
        complain(run, text::say(nothing_to_do, file, left), hint);
    else
        complain(run, text::say(written ? done : can_do, file, lines, left), hint);
}

int fix_file(const Given& given, const check::CheckOptions& options, bool write, const Run& run) {
    const auto bytes = read_named(given, yaml::most_bytes + 1);
    const auto fixed = fix::fix(options, given.text, bytes);
    const bool written = write && !fixed.lines.empty();
    if (written)
        io::replace_text(given.text, fixed.text);
    else
        write_result(run.streams, report::diff_of(given.text, fixed, run.settings.presentation));
    if (!run.settings.presentation.quiet) tell(given.text, fixed, written, run);
    return errors_in(written ? fixed.after : fixed.before) > 0 ? exit_findings : exit_clean;
}

int run_fix(const FixSettings& settings, const Run& run) {
    const auto programme = sound_programme(run);
    if (!programme) return exit_findings;
    const check::CheckOptions options{.programme = &*programme, .as_of = as_of(run, programme->timezone)};
    int worst = exit_clean;
    for (const auto& file : settings.files) worst = std::max(worst, fix_file(file, options, settings.write, run));
    return worst;
}

}  // namespace

Command fix_command() {
    return {.name = "fix",
            .usage = "[--write] {}...",
            .operand = a_file(".yaml"),
            .repeated = true,
            .what = {"sửa lỗi gõ máy: dấu cách, dấu nháy, gạch đầu dòng, ngày, số",
                     "fix slips of the keyboard: spaces, quotes, dashes, dates, numbers"},
            .options = fix_options,
            .run = read_and_run<read_fix_settings, run_fix>};
}

}  // namespace giamsat::cli
