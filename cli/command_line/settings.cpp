// SPDX-License-Identifier: MIT
#include "cli/command_line/settings.hpp"

#include "cli/command_line/shell_word.hpp"
#include "cli/hints.hpp"

namespace giamsat::cli {
namespace {

constexpr unsigned most_jobs = 1024;

bool is_set(const Run& run, const std::string& variable) {
    return !run.environment.variable(variable).value_or("").empty();
}

// NO_COLOR and FORCE_COLOR are conventions of many programs (no-color.org, force-color.org).
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

// Options from the environment or the workspace apply to the next command anyway: repeat only those that were typed.
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
    settings.repeated_options = repeated_options(arguments);
    settings.presentation = {.language = run.language,
                             .colour = colour(arguments, run),
                             .quiet = arguments.flag(OptionId::quiet),
                             .exit_code = 0,
                             .hints = hints_with(settings.repeated_options)};
    const auto jobs = arguments.last(OptionId::jobs);
    settings.jobs = jobs ? read_number(*jobs, most_jobs) : run.environment.cores;
    if (const auto day = arguments.last(OptionId::as_of)) settings.as_of = read_day(*day);
    settings.programme = arguments.last(OptionId::programme);
    return settings;
}

}  // namespace giamsat::cli
