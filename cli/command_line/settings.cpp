// SPDX-License-Identifier: MIT
#include "cli/command_line/settings.hpp"

#include "cli/command_line/shell_word.hpp"
#include "cli/command_line/usage_error.hpp"
#include "data/embedded.hpp"
#include "io/files.hpp"
#include "programme/builtin.hpp"
#include "report/findings/text.hpp"
#include "yaml/reader.hpp"

#include <optional>
#include <system_error>
#include <utility>

namespace giamsat::cli {
namespace {

constexpr unsigned most_jobs = 1024;

// The bytes, of a file that is too long one more than `most`; nothing where there is no such file.
std::optional<std::string> read_if_there(const std::string& name, std::size_t most) try {
    return io::read_file(name, most);
} catch (const std::system_error& error) {
    if (error.code() == std::errc::no_such_file_or_directory) return std::nullopt;
    throw;
}

std::string read_named(const Given& given, std::size_t most) {
    auto text = read_if_there(given.text, most);
    if (text) return *std::move(text);
    throw no_such_file(given.source, given.text);
}

bool is_set(const Run& run, const std::string& variable) {
    return !run.environment.variable(variable).value_or("").empty();
}

// NO_COLOR and FORCE_COLOR are customs that many programs share (no-color.org, force-color.org).
bool colours_by_themselves(const Run& run) {
    if (is_set(run, "NO_COLOR")) return false;
    if (is_set(run, "FORCE_COLOR")) return true;
    return run.environment.out_is_terminal && run.environment.variable("TERM").value_or("") != "dumb";
}

bool colour(const Arguments& arguments, const Run& run) {
    const auto given = arguments.last(OptionId::color);
    const auto choice = given ? read_choice(*given, {"auto", "always", "never"}) : 0;
    return choice == 0 ? colours_by_themselves(run) : choice == 1;
}

// What the environment and the workspace say they say to the next command, too.
std::string repeated_options(const Arguments& arguments) {
    std::string words;
    for (const auto option : {OptionId::directory, OptionId::programme}) {
        const auto given = arguments.last(option);
        if (given && given->origin == Origin::command_line)
            words += ' ' + given->source + ' ' + shell_word(given->text);
    }
    return words;
}

}  // namespace

Settings read_settings(const Arguments& arguments, const Run& run) {
    Settings settings;
    settings.presentation = {.language = run.language,
                             .colour = colour(arguments, run),
                             .quiet = arguments.flag(OptionId::quiet),
                             .exit_code = 0,
                             .repeated_options = repeated_options(arguments)};
    const auto jobs = arguments.last(OptionId::jobs);
    settings.jobs = jobs ? read_number(*jobs, most_jobs) : run.environment.cores;
    if (const auto day = arguments.last(OptionId::as_of)) settings.as_of = read_day(*day);
    return settings;
}

text::Date as_of(const Run& run, const std::string& zone) {
    return run.settings.as_of ? *run.settings.as_of : run.environment.today(zone);
}

ProgrammeFile asked_programme_file(const Arguments& arguments) {
    const auto given = arguments.last(OptionId::programme);
    if (given)
        return {given->text, read_named(*given, yaml::most_bytes),
                [](const std::string& name) { return read_if_there(name, programme::most_roster_bytes); }};
    const auto file = programme::builtin_file();
    return {file, std::string(data::embedded(file)),
            [](const std::string& name) { return std::string(data::embedded(name)); }};
}

programme::LoadedProgramme asked_programme(const Arguments& arguments) {
    if (!arguments.last(OptionId::programme)) return {.programme = programme::load_builtin(), .findings = {}};
    const auto file = asked_programme_file(arguments);
    return programme::load_programme(file.name, file.text, file.read_roster);
}

void show_beside(std::vector<finding::Finding> findings, const Run& run) {
    auto presentation = run.settings.presentation;
    presentation.colour = false;  // standard error is not standard output's kind of terminal
    const auto least = presentation.quiet ? finding::Severity::error : finding::Severity::warning;
    std::erase_if(findings, [&](const finding::Finding& finding) { return finding.severity < least; });
    run.streams.err << report::findings_as_text(findings, presentation);
}

std::optional<programme::Programme> sound_programme(const Arguments& arguments, const Run& run) {
    auto loaded = asked_programme(arguments);
    show_beside(std::move(loaded.findings), run);
    return std::move(loaded.programme);
}

Option received_option() {
    return {
        OptionId::received,
        0,
        a_file(".csv"),
        {"sổ nhận (unit,submission,period,revision,date,number); ngày trong sổ là ngày nộp",
         "the register of receipt (unit,submission,period,revision,date,number): its dates are those of submission"}};
}

std::optional<submission::Register> asked_register(const Arguments& arguments, const programme::Programme& programme) {
    const auto given = arguments.last(OptionId::received);
    if (!given) return std::nullopt;
    return submission::read_register(programme, given->text, read_named(*given, submission::most_register_bytes));
}

intake::Sitting sitting_of(const Run& run, const programme::Programme& programme,
                           const std::optional<submission::Register>& received) {
    return {.programme = &programme,
            .as_of = as_of(run, programme.timezone),
            .received = received ? &*received : nullptr,
            .jobs = run.settings.jobs,
            .read = [](const std::string& name) { return io::read_file(name, yaml::most_bytes); }};
}

}  // namespace giamsat::cli
