// SPDX-License-Identifier: MIT
#include "cli/command_line/format_choices.hpp"
#include "cli/command_line/scope.hpp"
#include "cli/command_line/settings.hpp"
#include "cli/command_line/usage_error.hpp"
#include "cli/commands.hpp"
#include "cli/exit_status.hpp"
#include "explain/target_list.hpp"
#include "report/findings/formats.hpp"

#include <algorithm>

namespace giamsat::cli {
namespace {

std::vector<Option> targets_options() {
    return {
        {OptionId::unit,
         0,
         a_unit(),
         {"chỉ tiêu của một đơn vị, với mức giao cho đơn vị đó", "the targets of a unit, with what is asked of it"}},
        {OptionId::level, 0, a_level(), {"chỉ tiêu của một cấp", "the targets of a level"}},
        {OptionId::format,
         0,
         one_of(format_ids(report::target_formats)),
         {"dạng kết quả (mặc định: text)", "form of the result (default: text)"}},
    };
}

programme::LevelIndex read_level(const Given& given, const programme::Programme& programme) {
    return programme::LevelIndex(read_choice(given, programme::ids_of(programme.levels)));
}

explain::TargetList asked_list(const Arguments& arguments, const programme::Programme& programme) {
    const auto level = arguments.last(OptionId::level);
    const auto unit = arguments.last(OptionId::unit);
    if (unit && level)
        throw UsageError(text::say({"`{0}` và `{1}` không dùng cùng nhau", "`{0}` and `{1}` exclude each other"},
                                   unit->source, level->source),
                         {"bỏ một trong hai", "leave one of them out"});
    if (unit) return explain::targets_of_unit(programme, asked_unit(arguments, programme, programme.whole_year()));
    return level ? explain::targets_of_level(programme, read_level(*level, programme))
                 : explain::all_targets(programme);
}

int run_targets(const Arguments& arguments, const Run& run) {
    const auto* format = &report::target_formats.front();
    if (const auto given = arguments.last(OptionId::format)) format = &read_format(*given, report::target_formats);
    refuse_operands(arguments);
    const auto loaded = sound_programme(arguments, run);
    if (!loaded) return exit_findings;
    write_result(run.streams, format->write(asked_list(arguments, *loaded), run.settings.presentation));
    return exit_clean;
}

}  // namespace

Command targets_command() {
    return {.name = "targets",
            .usage = "[OPTION]... [--unit U | --level L]",
            .what = {"liệt kê chỉ tiêu, điều khoản và mức đề ra", "list the targets, with clause and threshold"},
            .options = targets_options,
            .run = run_targets};
}

}  // namespace giamsat::cli
