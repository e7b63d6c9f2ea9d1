// SPDX-License-Identifier: MIT
#include "cli/command_line/format_choices.hpp"
#include "cli/command_line/settings.hpp"
#include "cli/commands.hpp"
#include "cli/completion/completion.hpp"
#include "cli/exit_status.hpp"

#include <vector>

namespace giamsat::cli {
namespace {

std::vector<Option> completion_options() {
    return {};
}

int run_completion(const Arguments& arguments, const Run& run) {
    const auto& shell = shells.at(only_operand(arguments, "completion", format_ids(shells)));
    const auto programme = sound_programme(arguments, run);
    if (!programme) return exit_findings;
    write_result(run.streams, shell.script({.commands = all_commands(),
                                            .lists = candidate_lists(*programme),
                                            .programme = programme->id,
                                            .language = run.language}));
    return exit_clean;
}

}  // namespace

Command completion_command() {
    return {
        .name = "completion",
        .usage = "{} [OPTION]...",
        .operand = one_of(format_ids(shells)),
        .what = {"in tệp lệnh để shell gợi ý khi gõ giamsat", "print the script by which a shell completes giamsat"},
        .options = completion_options,
        .run = run_completion};
}

}  // namespace giamsat::cli
