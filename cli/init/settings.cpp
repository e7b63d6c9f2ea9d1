// SPDX-License-Identifier: MIT
#include "cli/init/settings.hpp"

#include "cli/init/new_file.hpp"

namespace giamsat::cli {
namespace {

constexpr unsigned last_year = 9999;

std::optional<std::string> asked_yaml_file(const Arguments& arguments) {
    const auto out = arguments.last(OptionId::out);
    return out ? std::optional(new_yaml_file(*out, arguments.flag(OptionId::force))) : std::nullopt;
}

}  // namespace

PlanSettings read_plan_settings(const Arguments& arguments) {
    return {.file = asked_yaml_file(arguments), .unit = sending_unit(arguments)};
}

ReportSettings read_report_settings(const Arguments& arguments) {
    return {.file = asked_yaml_file(arguments),
            .period = report_period(arguments),
            .unit = sending_unit(arguments),
            .from = arguments.last(OptionId::from),
            .received = arguments.last(OptionId::received)};
}

ProgrammeSettings read_programme_settings(const Arguments& arguments) {
    ProgrammeSettings settings;
    if (const auto year = arguments.last(OptionId::year))
        settings.year = static_cast<int>(read_number(*year, last_year));
    settings.out = arguments.last(OptionId::out);
    if (!settings.out) return settings;
    settings.may_replace = arguments.flag(OptionId::force);
    new_yaml_file(*settings.out, settings.may_replace);  // refuses it before anything is read
    return settings;
}

}  // namespace giamsat::cli
