// SPDX-License-Identifier: MIT
#include "cli/app.hpp"

#include "author/read_again.hpp"
#include "cli/command_line/command_line.hpp"
#include "cli/command_line/help.hpp"
#include "cli/command_line/settings.hpp"
#include "cli/command_line/usage_error.hpp"
#include "cli/command_line/workspace.hpp"
#include "cli/commands.hpp"
#include "cli/exit_status.hpp"
#include "cli/hints.hpp"
#include "cli/run.hpp"
#include "cli/system_fault.hpp"
#include "data/version.hpp"
#include "io/atomic_file.hpp"
#include "report/findings/text.hpp"
#include "workbook/workbook.hpp"

#include <fmt/format.h>

#include <filesystem>
#include <new>
#include <string_view>
#include <system_error>
#include <utility>

namespace giamsat::cli {
namespace {

const std::vector<std::string_view> language_names{"vi", "en"};  // in the order of Language

text::Language language_named(std::string_view name) {
    return name == language_names.back() ? text::Language::en : text::Language::vi;
}

// The language must be known before the line is parsed, so that errors in the line are reported in it.
text::Language first_language(const std::vector<std::string>& words, const Environment& environment) {
    auto name = environment.variable("GIAMSAT_LANG").value_or("");
    for (std::size_t i = 0; i < words.size() && words[i] != "--"; ++i) {
        if (words[i] == "--lang" && i + 1 < words.size()) name = words[i + 1];
        if (words[i].starts_with("--lang=")) name = words[i].substr(words[i].find('=') + 1);
    }
    return language_named(name);
}

// For `-C`: stays in that directory until the end of the run.
class WorkingDirectory {
public:
    explicit WorkingDirectory(const std::optional<Given>& asked) {
        if (!asked) return;
        std::error_code error;
        before_ = std::filesystem::current_path();
        std::filesystem::current_path(asked->text, error);
        if (error)
            throw UsageError(text::say({"{0}: không vào được thư mục `{1}`", "{0}: cannot change to `{1}`"},
                                       asked->source, asked->text));
    }
    ~WorkingDirectory() {
        std::error_code ignored;
        if (!before_.empty()) std::filesystem::current_path(before_, ignored);
    }
    WorkingDirectory(const WorkingDirectory&) = delete;
    WorkingDirectory& operator=(const WorkingDirectory&) = delete;

private:
    std::filesystem::path before_;
};

int show_help(const CommandLine& line, std::span<const Command> commands, const Run& run) {
    write_result(run.streams, line.command != nullptr ? command_help(*line.command, run.language)
                                                      : program_help(commands, run.language));
    return exit_clean;
}

text::Bilingual busy_message(const io::FileBusy& busy) {
    const auto holder = busy.holder() == 0
                            ? text::Bilingual{"lần chạy khác", "another run"}
                            : text::say({"lần chạy khác (tiến trình {0})", "another run (process {0})"}, busy.holder());
    return text::say({"{0}: {1} đang ghi tệp này", "{0}: {1} is writing this file"}, busy.file().string(), holder);
}

void add_defaults(const Workspace& workspace, Arguments& arguments) {
    for (const auto& [option, value] : workspace.options)
        arguments.add_default(option, {value, workspace.file, Origin::workspace});
    for (const auto& directory : workspace.directories)
        arguments.directories.push_back({directory, workspace.file, Origin::workspace});
}

int run_line(const std::vector<std::string>& words, Run& run) {
    const auto commands = all_commands();
    auto line = read_command_line(words, commands);
    if (line.help) return show_help(line, commands, run);
    if (line.version) {
        write_result(run.streams, fmt::format("giamsat {}\n", data::version()));
        return exit_clean;
    }
    if (line.command == nullptr) {
        run.streams.err << program_help(commands, run.language);
        return exit_usage;
    }
    line.arguments.add_environment(options_of(*line.command), run.environment);
    const WorkingDirectory directory(line.arguments.last(OptionId::directory));
    const auto workspace = find_workspace();
    if (workspace) add_defaults(*workspace, line.arguments);
    if (const auto lang = line.arguments.last(OptionId::lang))
        run.language = language_named(language_names[read_choice(*lang, language_names)]);
    // A faulty workspace file is a usage error, like a faulty option: stop before a result can be misread.
    if (workspace && !workspace->findings.empty()) {
        run.streams.err << report::findings_as_text(workspace->findings,
                                                    {.language = run.language, .hints = hints_with("")});
        return exit_usage;
    }
    run.settings = read_settings(line.arguments, run);
    return line.command->run(line.arguments, run);
}

}  // namespace

int run(const std::vector<std::string>& words, Streams streams, const Environment& environment) {
    Run run{streams, environment, first_language(words, environment)};
    try {
        return run_line(words, run);
    } catch (const UsageError& error) {
        complain(run, error.message,
                 error.hint.empty() ? text::say({"xem `giamsat --help`", "see `giamsat --help`"}) : error.hint);
        return exit_usage;
    } catch (const std::system_error& error) {
        complain(run, system_fault(error), remedy(error));
    } catch (const workbook::WorkbookNotWhole& torn) {
        complain(run,
                 text::say({"{0}: không ghi được trọn vẹn, nên không thay tệp cũ",
                            "{0}: could not be written completely, so the old file was kept"},
                           torn.file().string()),
                 {"ổ đĩa có thể đã đầy: xóa bớt tệp rồi chạy lại",
                  "the disk may be full: remove some files and run it again"});
    } catch (const io::FileBusy& busy) {
        complain(run, busy_message(busy),
                 {"chạy lại khi lần kia đã xong, hoặc bỏ `--no-wait` để chờ",
                  "run it again when the other run has ended, or leave out `--no-wait` to wait for it"});
    } catch (const author::FileChanged& changed) {
        complain(run,
                 text::say({"{0}: tệp thay đổi trong lúc tổng hợp", "{0}: the file changed during the roll-up"},
                           changed.file),
                 {"chạy lại khi không còn ai ghi vào tệp đó", "run it again when nobody is writing to the file"});
    } catch (const std::bad_alloc&) {
        complain(run, {"hết bộ nhớ", "out of memory"});
    } catch (const std::exception& error) {
        complain(run, text::say({"không chạy được: {0}", "the run failed: {0}"}, error.what()));
    }
    return exit_failure;
}

}  // namespace giamsat::cli
