// SPDX-License-Identifier: MIT
#include "cli/command_line/format_choices.hpp"
#include "cli/commands.hpp"
#include "cli/completion/completion.hpp"
#include "cli/exit_status.hpp"
#include "cli/reading/programme_file.hpp"

#include <vector>

namespace giamsat::cli {
namespace {

std::vector<Option> completion_options() {
    return {};
}

const Shell* asked_shell(const Arguments& arguments) {
    return &shells.at(only_operand(arguments, "completion", format_ids(shells)));
}

int run_completion(const Shell* shell, const Run& run) {
    const auto programme = sound_programme(run);
    if (!programme) return exit_findings;
    write_result(run.streams, shell->script({.commands = all_commands(),
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
        .what = {"in tệp lệnh để shell gợi ý khi gõ giamsat", "print a shell script that completes giamsat commands"},
        .options = completion_options,
        .run = read_and_run<asked_shell, run_completion>};
}

}  // namespace giamsat::cli
