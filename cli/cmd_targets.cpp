// SPDX-License-Identifier: MIT
#include "cli/command_line/format_choices.hpp"
#include "cli/command_line/usage_error.hpp"
#include "cli/commands.hpp"
#include "cli/exit_status.hpp"
#include "cli/reading/programme_file.hpp"
#include "cli/reading/scope.hpp"
#include "explain/target_list.hpp"
#include "report/findings/formats.hpp"

#include <optional>
#include <vector>

namespace giamsat::cli {
namespace {

std::vector<Option> targets_options() {
    return {
        {OptionId::unit,
         0,
         a_unit(),
         {"chỉ tiêu của một đơn vị, với mức giao cho đơn vị đó",
          "the targets of a unit, with the thresholds that apply to it"}},
        {OptionId::level, 0, a_level(), {"chỉ tiêu của một cấp", "the targets of a level"}},
        {OptionId::format,
         0,
         one_of(format_ids(report::target_formats)),
         {"dạng kết quả (mặc định: text)", "output format (default: text)"}},
    };
}

struct TargetsSettings {
    const report::Format<explain::TargetList>* format = nullptr;
    std::optional<Given> unit;
    std::optional<Given> level;
};

TargetsSettings read_targets_settings(const Arguments& arguments) {
    TargetsSettings settings{.format = asked_format(arguments, report::target_formats),
                             .unit = arguments.last(OptionId::unit),
                             .level = arguments.last(OptionId::level)};
    refuse_operands(arguments);
    if (settings.unit && settings.level)
        throw UsageError(text::say({"`{0}` và `{1}` không dùng cùng nhau", "`{0}` and `{1}` cannot be used together"},
                                   settings.unit->source, settings.level->source),
                         {"bỏ một trong hai", "leave one of them out"});
    return settings;
}

programme::LevelIndex find_level(const programme::Programme& programme, const Given& given) {
    return programme::LevelIndex(read_choice(given, programme::ids_of(programme.levels)));
}

explain::TargetList asked_list(const TargetsSettings& settings, const programme::Programme& programme) {
    if (settings.unit)
        return explain::targets_of_unit(programme, find_unit(programme, settings.unit, programme.whole_year()));
    return settings.level ? explain::targets_of_level(programme, find_level(programme, *settings.level))
                          : explain::all_targets(programme);
}

int run_targets(const TargetsSettings& settings, const Run& run) {
    const auto programme = sound_programme(run);
    if (!programme) return exit_findings;
    write_result(run.streams, settings.format->write(asked_list(settings, *programme), run.settings.presentation));
    return exit_clean;
}

}  // namespace

Command targets_command() {
    return {.name = "targets",
            .usage = "[OPTION]... [--unit U | --level L]",
            .what = {"liệt kê chỉ tiêu, điều khoản và mức đề ra", "list the targets with their clauses and thresholds"},
            .options = targets_options,
            .run = read_and_run<read_targets_settings, run_targets>};
}

}  // namespace giamsat::cli
